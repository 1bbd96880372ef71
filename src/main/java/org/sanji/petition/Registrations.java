package org.sanji.petition;

/** Registers petitions by every door. Nothing is refused for what it says (Art 22); bad input gets a sentence. */
public interface Registrations {

    /**
     * Saves the petition, computes its repeat kind when linked, starts its case and returns the receipt. By
     * receptionists, the portal and imports.
     *
     * @throws org.sanji.common.RuleViolation {@code no-request}, {@code future-date}, {@code id-check-digit},
     *     {@code too-many-representatives}, {@code name-or-reason}, {@code unknown-category} …
     */
    Receipt register(NewPetition petition);

    /** Whether a registration with this idempotency key exists. By the system only. */
    boolean isRegistered(String idempotencyKey);

    /** The receipt again; the reprint is logged. */
    Receipt reprint(java.util.UUID petitionId);
}
