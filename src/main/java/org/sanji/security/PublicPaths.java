package org.sanji.security;

import java.util.List;

/**
 * Addresses outside Vaadin that need no account; a module contributes a bean of its own.
 *
 * @param patterns as Spring Security takes them, for example {@code /public/qr/*}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }
}
