package org.sanji.petition;

/** Why a pass was opened. */
public enum PassReason {
    FIRST,
    /** New facts, confirmed by a triage officer. */
    NEW_FACTS,
    /** Ordered by a review. */
    REDO,
    /** An agreement was not kept. */
    AGREEMENT_BROKEN,
    /** Reopened for cause. */
    REOPENED;
}
