package org.sanji.mediation;

/** Why a matter may be answered by the simple procedure. */
public enum SimpleGround {
    /** 事实清楚、责任明确、易于解决. */
    CLEAR_FACTS,
    /** 咨询. */
    QUESTION,
    /** 表达感谢. */
    THANKS,
    /** 日常生产生活、时效性强. */
    EVERYDAY,
    /** 已有承诺或者结论. */
    PROMISED
}
