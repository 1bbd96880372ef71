package org.sanji.security;

import java.util.Optional;

/** The acting user of this call: the logged-in person, or the one set by {@link RunAs}. */
public interface CurrentUser {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is logged in */
    Actor actor();

    /**
     * The acting user if the person has one of the roles (the system has every role).
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    Actor require(Role... anyOf);

    /** Whether somebody has logged in to the end (false on public pages, and between password and second factor). */
    boolean isLoggedIn();

    /** Login name of the person behind an actor set by {@link RunAs}: who triggered what the system did. */
    Optional<String> originator();
}
