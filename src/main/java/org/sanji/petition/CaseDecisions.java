package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/** What may happen to a running case at any point. */
public interface CaseDecisions {

    /**
     * The petitioner withdraws before closure (own signed request).
     *
     * @param signedOn date of the signature; null is refused ({@code withdrawal-unsigned})
     * @param paperReference where the signed original is kept
     */
    void withdraw(UUID petitionId, LocalDate signedOn, String paperReference, String reason);

    /** Puts a petition on the leader's list at once (Arts 22 (1), 25); told: who was told, how. */
    void flagUrgent(UUID petitionId, String reason, String told);

    /** Opens a new pass of a closed petition for cause; it goes to the organ that led it. */
    void reopen(UUID petitionId, PassReason reason, String explanation);

    /** Registered by mistake; stays visible with its reason and leaves the figures. Only before triage. */
    void voidRegistration(UUID petitionId, String reason);
}
