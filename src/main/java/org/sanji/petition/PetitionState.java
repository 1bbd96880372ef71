package org.sanji.petition;

/** Where a petition stands. */
public enum PetitionState {
    /** Waits for triage. */
    REGISTERED,
    /** Waits for the organ to answer the assignment. */
    ASSIGNED,
    /** The organ objected; the bureau decides. */
    OBJECTED,
    /** At level one. */
    LEVEL1,
    /** At level two. */
    LEVEL2,
    /** At level three. */
    LEVEL3,
    /** A suggestion or a duty is being answered. */
    ANSWERING,
    /** The outcome paper is issued and waits for service. */
    ANSWERED,
    CLOSED,
    JOINED,
    TRANSFERRED,
    NOT_ACCEPTED,
    NO_FURTHER_ACCEPTANCE,
    /** Came after closure; review was offered or explained. */
    EXPLAINED,
    STATUTORY,
    WITHDRAWN,
    /** Registered by mistake; stays visible with its reason. */
    VOIDED;

    /** Whether the case still runs. */
    public boolean isOpen() {
        return ordinal() <= ANSWERED.ordinal();
    }

    public boolean isAtLevel() {
        return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
    }

    public static PetitionState ofLevel(MediationLevel level) {
        return values()[LEVEL1.ordinal() + level.ordinal()];
    }
}
