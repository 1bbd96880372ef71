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
    AGREEMENTS_KEPT,
    /** 按期答复率. */
    ON_TIME_ANSWER,
    /** 信访问题存量, a number of petitions. */
    OPEN_STOCK;

    /** A fraction from 0 to 1, else a number. */
    public boolean isRate() {
        return this != OPEN_STOCK;
    }
}
