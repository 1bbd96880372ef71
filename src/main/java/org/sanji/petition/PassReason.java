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
    /** What an opinion supports was not carried out (Art 32 ¶2). */
    NOT_CARRIED_OUT,
    /** The petitioner does not agree with a simple answer: the normal procedure follows. */
    SIMPLE_DISAGREED,
    /** Reopened for cause. */
    REOPENED;
}
