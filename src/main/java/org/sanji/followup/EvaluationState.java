package org.sanji.followup;

/** Where the evaluation of a closed pass stands. */
public enum EvaluationState {
    /** Can be rated, again too. */
    OPEN,
    RATED,
    /** The period passed without a rating: not rated, never satisfied. */
    LAPSED,
    /** A new pass began before a rating came. */
    WITHDRAWN
}
