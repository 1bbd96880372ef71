package org.sanji.security.internal;

import java.util.Set;
import org.sanji.security.DemoMode;
import org.sanji.security.OneTimePasswords;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens an empty database that is no demonstration: one security administrator, whose one-time password goes to the
 * console once, and to no log.
 */
@Component
class FirstAdministrator {

    private final Users users;
    private final OneTimePasswords passwords;
    private final RunAs runAs;
    private final DemoMode demo;
    private final boolean wanted;

    FirstAdministrator(
            Users users,
            OneTimePasswords passwords,
            RunAs runAs,
            DemoMode demo,
            @Value("${sanji.first-administrator:true}") boolean wanted) {
        this.users = users;
        this.passwords = passwords;
        this.runAs = runAs;
        this.demo = demo;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void createWhenEmpty() {
        if (demo.enabled() || !wanted || !users.isEmpty()) {
            return;
        }
        var profile = new UserProfile("安全管理员", Set.of(Role.SECURITY_ADMIN), null, false);
        var password = passwords.next("admin", profile.displayName(), null);
        runAs.system(() -> {
            users.create("admin", profile, password, true);
            return null;
        });
        System.out.println("首个管理员账号 / first administrator account: admin");
        System.out.println("一次性密码（仅显示这一次，首次登录须修改）/ one-time password: " + password);
    }
}
