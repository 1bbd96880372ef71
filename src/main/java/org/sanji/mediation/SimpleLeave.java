package org.sanji.mediation;

/** Why the normal procedure took over. */
public enum SimpleLeave {
    /** The organ finds the matter unfit for it. */
    ORGAN,
    /** The petitioner does not agree with the procedure or with the answer. */
    PETITIONER,
    /** Not answered within its period. */
    LIMIT
}
