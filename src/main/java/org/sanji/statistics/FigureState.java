package org.sanji.statistics;

/** What a figure says. */
public enum FigureState {
    OK,
    /** 观察期内: there are cases, but none whose fate is settled. */
    IN_OBSERVATION,
    /** Fewer cases than the small-number rule wants: the count, no rate, no rank. */
    TOO_FEW,
    /** 暂无数据. */
    NO_DATA
}
