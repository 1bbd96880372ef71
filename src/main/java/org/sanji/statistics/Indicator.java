package org.sanji.statistics;

/** What a goal can be set for. */
public enum Indicator {
    ONE_TIME_CLOSURE,
    REPEAT,
    REPEAT_COUNTED,
    /** Of the organ in question; of the centre as a whole, how the bureau was rated. */
    SATISFACTION,
    /** Rated ÷ invited. */
    PARTICIPATION,
    /** Promises of agreements kept ÷ due. */
    AGREEMENTS_KEPT
}
