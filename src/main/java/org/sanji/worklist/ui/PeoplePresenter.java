package org.sanji.worklist.ui;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.security.OneTimePasswords;
import org.sanji.security.Role;
import org.sanji.security.SecondFactors;
import org.sanji.security.Sessions;
import org.sanji.security.User;
import org.sanji.security.UserFilter;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** The accounts as the security administrator sees them. */
@Component
class PeoplePresenter {

    private final Users users;
    private final Organs organs;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final OneTimePasswords passwords;
    private final Clock clock;

    PeoplePresenter(
            Users users,
            Organs organs,
            SecondFactors factors,
            Sessions sessions,
            OneTimePasswords passwords,
            Clock clock) {
        this.users = users;
        this.organs = organs;
        this.factors = factors;
        this.sessions = sessions;
        this.passwords = passwords;
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
        var password = passwords.next(username, profile.displayName(), profile.organ());
        users.create(username, profile, password, true);
        return password;
    }

    void update(User user, UserProfile profile) {
        users.update(user.username(), user.version(), profile);
    }

    /** @return the one-time password, shown once */
    String resetPassword(User user) {
        var password = passwords.next(user.username(), user.displayName(), user.organ());
        users.resetPassword(user.username(), password);
        return password;
    }

    void lock(User user) {
        users.lock(user.username());
    }

    void unlock(User user) {
        users.unlock(user.username());
    }

    void resetSecondFactor(User user) {
        factors.reset(user.username());
    }

    List<Sessions.Login> sessions(User user) {
        return sessions.of(user.username());
    }

    int endSessions(User user) {
        return sessions.endAll(user.username());
    }
}
