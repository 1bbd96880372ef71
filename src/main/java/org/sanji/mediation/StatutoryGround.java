package org.sanji.mediation;

/** Statutory routes that take the matter away from the organ (Art 31 (1) to (4)); (5) is accepted with track DUTY. */
public enum StatutoryGround {
    /** Art 31 (1): litigation, reconsideration, prosecution, police procedure. */
    LITIGATION,
    /** Art 31 (2): arbitration. */
    ARBITRATION,
    /** Art 31 (3): party members' appeal, re-examination. */
    PARTY_APPEAL,
    /** Art 31 (4): administrative review, ruling, confirmation, licence, penalty. */
    ADMINISTRATIVE
}
