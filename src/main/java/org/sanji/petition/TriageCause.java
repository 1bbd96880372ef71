package org.sanji.petition;

/** Why the decision table proposes what it proposes ({@code processes/triage.dmn}). */
public enum TriageCause {
    ACCUSATION,
    AFTER_FINAL,
    DISSATISFIED,
    /** Many persons are concerned: the leader in charge hears it. */
    LARGE_JOINT,
    /** A superior assigned it and marked it important: the leader in charge hears it. */
    SUPERIOR_IMPORTANT,
    SEVERAL_ORGANS,
    ONE_ORGAN
}
