package org.sanji.followup;

/** How the petitioner was spoken to. */
public enum VisitHow {
    PHONE,
    AT_HOME,
    IN_HALL,
    VIDEO,
    MESSAGE
}
