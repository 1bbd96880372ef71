package org.sanji.petition;

/** A legal or house date that passed unmet. */
public enum BreachKind {
    TRIAGE,
    NOTICE,
    HANDLING,
    /** An organ did not state its position in time at level two. */
    CONVENE,
    /** The leader did not hear in time at level three. */
    LEVEL,
    SERVICE,
    /** The petitioner came back because the answer was overdue. */
    OVERDUE_RETURN,
    /** The report that a superior wanted was not sent. */
    REPORT,
    /** What an opinion supports was not carried out (Arts 32, 40). */
    NOT_CARRIED_OUT,
    /** The review opinion did not come in time; charged to the review organ (Art 35). */
    REVIEW,
    /** The same of the final review (Art 36). */
    FINAL_REVIEW,
    /** A paper of a review was not served in time. */
    REVIEW_SERVICE,
    /** An order of supervision was not answered; the order itself shows it, no further cause is raised. */
    SUPERVISION;
}
