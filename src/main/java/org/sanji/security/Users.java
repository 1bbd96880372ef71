package org.sanji.security;

import java.util.List;
import java.util.Optional;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * The accounts. Changing and listing them is the security administrator's alone, and every change is audited; names of
 * colleagues may be looked up by anyone who is logged in.
 */
public interface Users {

    /** An account by login name. */
    Optional<User> find(String username);

    /** The name to show for a login name; the login name itself when there is no such account. */
    String displayName(String username);

    /** Login names of the accounts with this display name. For filters of services that check who reads. */
    List<String> usernamesOf(String displayName);

    /** Enabled accounts with the role in the organ (null: any organ), by name. For choosing a colleague. */
    List<User> colleagues(Role role, String organ);

    /** Sort keys: username, displayName, organ, enabled. */
    PageSlice<User> search(UserFilter filter, PageQuery page);

    /**
     * @param username lower case letters, digits, dot, dash, underscore
     * @param mustChange whether the person has to choose a password at the first login
     */
    void create(String username, UserProfile profile, String password, boolean mustChange);

    void update(String username, int version, UserProfile profile);

    /** Sets a one-time password that the person must change. */
    void resetPassword(String username, String password);

    /** The logged-in person's own change. */
    void changeOwnPassword(String oldPassword, String newPassword);

    /** Closes the account; running sessions end with their next request. */
    void lock(String username);

    /** Opens the account again, also after too many wrong passwords. */
    void unlock(String username);

    /** Whether there is any account at all. */
    boolean isEmpty();
}
