package org.sanji.worklist.ui;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.UserFilter;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** The accounts as the security administrator sees them. */
@Component
class PeoplePresenter {

    /** No characters that are read for one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_LENGTH = 14;

    private final Users users;
    private final Organs organs;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PeoplePresenter(Users users, Organs organs, Clock clock) {
        this.users = users;
        this.organs = organs;
        this.clock = clock;
    }

    PageSlice<User> page(UserFilter filter, PageQuery page) {
        return users.search(filter, page);
    }

    List<Organ> organs() {
        return organs.all().stream().filter(Organ::hasAccounts).toList();
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    /** Roles that people may have. */
    static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
    }

    boolean locked(User user) {
        return user.lockedUntil() != null && user.lockedUntil().isAfter(clock.instant());
    }

    /** @return the one-time password, shown once */
    String create(String username, UserProfile profile) {
        var password = password();
        users.create(username, profile, password, true);
        return password;
    }

    void update(User user, UserProfile profile) {
        users.update(user.username(), user.version(), profile);
    }

    /** @return the one-time password, shown once */
    String resetPassword(User user) {
        var password = password();
        users.resetPassword(user.username(), password);
        return password;
    }

    void lock(User user) {
        users.lock(user.username());
    }

    void unlock(User user) {
        users.unlock(user.username());
    }

    private String password() {
        var text = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
