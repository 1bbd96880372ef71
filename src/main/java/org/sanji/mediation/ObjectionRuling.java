package org.sanji.mediation;

/** How the bureau decides an objection (Arts 23, 24). */
public enum ObjectionRuling {
    /** Another organ is competent. */
    REASSIGN,
    /** The organ is competent after all and answers again. */
    UPHELD_ASSIGNMENT,
    /** Several are competent: straight to level two. */
    JOINT
}
