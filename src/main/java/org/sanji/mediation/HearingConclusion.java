package org.sanji.mediation;

/** What the members found by majority. */
public enum HearingConclusion {
    /** 请求成立. */
    SUPPORTED,
    /** 请求部分成立. */
    PARTLY,
    /** 请求不成立. */
    NOT_SUPPORTED,
    /** 尚需进一步调查. */
    INQUIRE
}
