package org.sanji.mediation;

/** What came of a statutory route. */
public enum RouteOutcome {
    /** 支持. */
    SUPPORTED,
    /** 部分支持. */
    PARTLY,
    /** 不支持. */
    NOT_SUPPORTED,
    /** 调解、和解结案. */
    SETTLED,
    /** 该机关不予受理. */
    NOT_ACCEPTED,
    /** 信访人没有提出. */
    NOT_TAKEN
}
