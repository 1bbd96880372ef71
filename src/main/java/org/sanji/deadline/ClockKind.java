package org.sanji.deadline;

/** Every clock of the house; length, unit and source are in {@code config/deadlines.yml}. */
public enum ClockKind {
    TRIAGE,
    NOTICE,
    OBJECTION,
    HANDLING,
    EXTENSION,
    SUGGESTION,
    DUTY,
    LEVEL1_SIMPLE,
    LEVEL1,
    LEVEL2_CONVENE,
    LEVEL2,
    LEVEL3_HEAR,
    SERVICE,
    REVIEW_REQUEST,
    REVIEW,
    FINAL_REVIEW_REQUEST,
    FINAL_REVIEW,
    SUPERVISION,
    SIMPLE_DECIDE,
    SIMPLE_ANSWER
}
