package org.sanji.mediation;

/** Where a promise comes from. */
public enum PerformanceSource {
    /** 协议: what the parties promised each other (Art 33). */
    AGREEMENT,
    /** 处理意见: what the organ supports and sees carried out (Art 32 ¶2). */
    OPINION
}
