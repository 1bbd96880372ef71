package org.sanji.browser;

import java.util.Set;
import org.sanji.SanjiApplication;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole application in a process of its own that a test may kill; says READY when it answers. */
final class DeskNode {

    static final String USER = "desk.crash";

    private DeskNode() {}

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(SanjiApplication.class)
                .profiles("test")
                .run(args);
        var users = context.getBean(Users.class);
        context.getBean(RunAs.class).system(() -> {
            if (users.find(USER).isEmpty()) {
                users.create(
                        USER, new UserProfile("王登记", Set.of(Role.RECEPTIONIST), "XFJ", false), Journey.PASSWORD, false);
            }
            return null;
        });
        System.out.println("READY");
    }
}
