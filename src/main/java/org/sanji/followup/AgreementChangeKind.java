package org.sanji.followup;

/** What both sides did to their agreement. */
public enum AgreementChangeKind {
    /** Other promises take the place of those that are open. */
    REPLACED,
    /** It binds them no longer. */
    REVOKED
}
