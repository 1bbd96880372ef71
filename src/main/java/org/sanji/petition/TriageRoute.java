package org.sanji.petition;

/** What the bureau does with a registered petition (Art 22). */
public enum TriageRoute {
    /** 转送: to the competent organ. */
    FORWARD,
    /** 交办: with a deadline and a report back. */
    ASSIGN,
    /** 移送: to the courts and procuratorate, or to discipline inspection. */
    TRANSFER,
    /** 不予受理: a subordinate organ has it in hand within its time limit (Art 19). */
    NOT_ACCEPT,
    /** 不再受理: final review done, same facts (Art 36). */
    NO_FURTHER,
    /** Came after closure: review is offered within its period, or explained. */
    EXPLAIN,
    /** 并入: the same matter is already running. */
    JOIN;
}
