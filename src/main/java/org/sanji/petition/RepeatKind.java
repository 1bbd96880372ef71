package org.sanji.petition;

/** Kinds of repeat petition; computed, never chosen by those it counts against. */
public enum RepeatKind {
    /** 催办: before the answer, in time; joined. */
    REMINDER,
    /** 逾期再访: before the answer, overdue; joined, supervised, counted. */
    OVERDUE_RETURN,
    /** 不服再访: after closure; review is offered or explained; counted. */
    DISSATISFIED,
    /** 程序后再访: after withdrawal, non-acceptance or transfer; triage again. */
    AFTER_PROCEDURE,
    /** 终结后再访: after final review; recorded, no further acceptance. */
    AFTER_FINAL,
    /** 同事多头: another form or organ in the same week while the first is open; joined. */
    MULTI_CHANNEL,
    /** 新事实: confirmed by a triage officer; opens a new pass. */
    NEW_FACTS;

    /** Whether it counts against the responsible organ. */
    public boolean counted() {
        return this == OVERDUE_RETURN || this == DISSATISFIED;
    }

    /** Whether the registration is joined to the running case. */
    public boolean joined() {
        return this == REMINDER || this == OVERDUE_RETURN || this == MULTI_CHANNEL;
    }
}
