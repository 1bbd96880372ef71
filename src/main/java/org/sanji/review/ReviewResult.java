package org.sanji.review;

/** What a review says of the disputed opinion. */
public enum ReviewResult {
    /** 维持. */
    UPHOLD,
    /** 撤销: the opinion falls, the matter is handled again. */
    REVOKE,
    /** 变更: the review organ's own answer stands in its place. */
    CHANGE,
    /** 责令重新办理. */
    REDO;

    /** Whether the organ that handled the petition does so again, in a new pass. */
    public boolean handledAgain() {
        return this == REVOKE || this == REDO;
    }
}
