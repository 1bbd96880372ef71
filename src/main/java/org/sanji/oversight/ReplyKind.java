package org.sanji.oversight;

/** What was written after an instruction. */
public enum ReplyKind {
    /** 进展: the addressee is at work, the instruction stays open. */
    PROGRESS,
    /** 办结反馈: the addressee's answer. */
    ANSWER,
    /** 再批: the leader asks again, with a new date. */
    ASKED_AGAIN,
    /** 阅: the leader took note; ends it. */
    ACCEPTED
}
