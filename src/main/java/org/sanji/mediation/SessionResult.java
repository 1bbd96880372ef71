package org.sanji.mediation;

/** How a session ended. */
public enum SessionResult {
    /** Both sides signed an agreement (Art 33). */
    AGREED,
    /** No agreement or no consent: the lead organ writes its opinion (Art 31 (6)). */
    OPINION,
    /** One level up, with a reason; not at level three. */
    UP,
    /** Another session; the configured number of failed ones goes up. */
    AGAIN,
    /** Level two only: further organs state their position in a new round. */
    ADD_ORGAN
}
