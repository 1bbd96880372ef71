package org.sanji.followup;

/** How content a petitioner is. Silence is none of these. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY,
    DISSATISFIED
}
