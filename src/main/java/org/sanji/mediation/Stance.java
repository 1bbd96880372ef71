package org.sanji.mediation;

/** Where an organ stands in a joint mediation. */
public enum Stance {
    /** The requests should be met. */
    SUPPORT,
    PARTLY,
    OPPOSE,
    /** Not this organ's business; competence is then for the leader (Art 24). */
    NOT_COMPETENT
}
