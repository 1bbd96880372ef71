package org.sanji.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where people are logged in, on all nodes. */
public interface Sessions {

    /** Why a session ended. */
    enum End {
        LOGOUT,
        IDLE,
        /** The account was logged in at too many places. */
        REPLACED,
        /** By the person, from another session. */
        SELF,
        ADMINISTRATOR,
        /** Password, roles or the account itself changed. */
        CHANGED
    }

    /**
     * One login.
     *
     * @param seenAt last use, to the minute
     * @param address network address
     * @param agent key of the browser's name, for example {@code chrome}
     * @param current the one that asks
     */
    record Login(UUID id, Instant startedAt, Instant seenAt, String address, String agent, boolean current) {}

    /** The logged-in person's running sessions, this one first. */
    List<Login> own();

    /** Ends one of the own; it cannot do anything from its next request on. */
    void end(UUID id);

    /** Ends all of the own but this one. Returns how many. */
    int endOthers();

    /** Somebody's running sessions: the security administrator. */
    List<Login> of(String username);

    /** Ends all of somebody else's: the security administrator. Returns how many. */
    int endAll(String username);
}
