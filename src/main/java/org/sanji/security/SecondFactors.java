package org.sanji.security;

import java.util.List;

/** Codes from a telephone beside the password (RFC 6238): anybody may use them, the three administrators must. */
public interface SecondFactors {

    /**
     * What the logged-in person has.
     *
     * @param required an administrator in a real installation: cannot be given up
     * @param recoveryCodesLeft unused ones
     */
    record State(boolean enrolled, boolean required, int recoveryCodesLeft) {}

    /** Of the logged-in person, also of one who has to enrol first. */
    State own();

    /** A new secret, not yet in force, in Base32. */
    String newSecret();

    /** What the QR code of a secret says. */
    String address(String secret);

    /**
     * Puts a secret in force, in place of an earlier one. Also for those who must do this first.
     *
     * @param password of the person, once more; not asked of those who have just logged in with it
     * @param code what the telephone shows
     * @return recovery codes, shown once
     */
    List<String> enrol(String secret, String code, String password);

    /** Gives it up. */
    void giveUp(String password);

    /**
     * The second step of a login: a code, or a recovery code, which is spent.
     *
     * @throws TooManyAttempts after too many wrong ones
     */
    void enter(String code);

    /** Takes it from somebody who lost the telephone and the recovery codes: the security administrator, never the own. */
    void reset(String username);
}
