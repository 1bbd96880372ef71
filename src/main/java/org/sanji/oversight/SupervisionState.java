package org.sanji.oversight;

/** Where a cause of supervision stands. */
public enum SupervisionState {
    /** 待核查：a supervisor decides what becomes of it. */
    WAITING,
    /** 待答复：the order is with the organ. */
    ORDERED,
    /** 待审结：the supervisor judges the answer. */
    ANSWERED,
    /** 不予督办：checked and settled without an order. */
    DISMISSED,
    /** 已并入：answered with another order. */
    MERGED,
    /** 已办结：the answer was accepted. */
    ACCEPTED,
    /** 已上报：put before the leader in charge. */
    ESCALATED,
    /** 已撤销. */
    REVOKED;

    /** Whether somebody still has to act on it. */
    public boolean isOpen() {
        return ordinal() <= ANSWERED.ordinal();
    }
}
