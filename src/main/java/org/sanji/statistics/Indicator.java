package org.sanji.statistics;

/** What a goal can be set for. */
public enum Indicator {
    ONE_TIME_CLOSURE,
    REPEAT,
    REPEAT_COUNTED
}
