package org.sanji.followup;

/** Why a petition is not rated. */
public enum NotInvited {
    /** An accusation: its own rules of feedback (Art 30). */
    SEALED,
    /** Taken over from an earlier system. */
    HISTORIC,
    /** Joined to a running case, which is rated in its place. */
    JOINED,
    TRANSFERRED,
    NOT_ACCEPTED,
    NO_FURTHER_ACCEPTANCE,
    EXPLAINED,
    STATUTORY,
    WITHDRAWN,
    VOIDED,
    /** Closed before evaluation was introduced. */
    EARLIER
}
