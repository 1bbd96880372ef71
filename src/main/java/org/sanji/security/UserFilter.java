package org.sanji.security;

/**
 * Narrows the list of accounts; null means any.
 *
 * @param text part of the login name or of the display name
 */
public record UserFilter(String text, Role role, String organ) {

    public static UserFilter none() {
        return new UserFilter(null, null, null);
    }
}
