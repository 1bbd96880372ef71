package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import org.sanji.deadline.DueDate;
import org.sanji.process.PassKey;

/**
 * Guarded transitions that the mediation module makes through its steps and services. Each writes the timeline, audit
 * and facts in the running transaction and throws {@link org.sanji.common.RuleViolation} {@code wrong-state} when the
 * pass is not where the transition begins.
 */
public interface CaseTransitions {

    /** The organ objects as not competent (Art 23). */
    void object(PassKey key, String reason, String proposedOrgan);

    /** The bureau ruled; with a new lead the old one becomes FORMER. */
    void ruleObjection(PassKey key, String ruling, String newLead, List<String> coOrgans, String reason);

    /**
     * Stores what the organ said when it accepted: the petitioner was told (day, how). The acceptance itself happens in
     * {@link #accept}.
     */
    void notified(PassKey key, LocalDate on, String method);

    /** ASSIGNED or OBJECTED to accepted; returns the handling period (60 days, or the house period of the track). */
    DueDate accept(PassKey key, boolean bySilence, Track track);

    /** Goes to a statutory route (Art 31 (1) to (4)); ends the case. */
    void statutory(PassKey key, String ground, String organ, String advice);

    /** Enters a level; returns its house limit. */
    DueDate enterLevel(PassKey key, MediationLevel level, String why);

    /** The house limit passed; drafts stay. */
    void limitReached(PassKey key, MediationLevel level);

    /**
     * What the handling period would be with this many more days (Art 34); changes nothing.
     *
     * @throws org.sanji.common.RuleViolation when it cannot be extended: extended before, over, too many days
     */
    DueDate extension(PassKey key, int days);

    /** The one extension was approved: the case is told, its timers follow. Returns the new period. */
    DueDate extend(PassKey key, int days, String reason);

    /** Adds a co-handling organ. */
    void addCoOrgan(PassKey key, String organ);

    /** The outcome paper is issued: answered, the 60 days stop. Returns the period for service. */
    DueDate answer(PassKey key, OutcomeKind outcome, String paperNumber);

    /** The paper reached the petitioner. */
    void serve(PassKey key, LocalDate on, String method, String proof);

    /** An agreement was signed: answered and served in one. */
    void agree(PassKey key, LocalDate signedOn);

    /**
     * Opens a further pass of a closed petition, for the reason that a process beside it found, at the organ that led the
     * last one.
     *
     * @param note why, in words without personal data
     */
    void reopen(PassKey closed, PassReason reason, String note);

    /** Adds a line to the timeline about a pass that may no longer be the current one. */
    void note(PassKey key, TimelineKind kind, boolean isPublic, String... args);

    /** Adds a line to the timeline; args must hold no ID number, phone or address. */
    void record(PassKey key, TimelineKind kind, LocalDate on, boolean isPublic, String... args);

    /** The pass as it stands now. */
    CaseNow now(PassKey key);

    /**
     * What mediation needs to know of a running pass.
     *
     * @param requests ids and texts in order
     */
    record CaseNow(
            String number,
            PetitionState state,
            Track track,
            MediationLevel level,
            String leadOrgan,
            List<String> coOrgans,
            String leader,
            LocalDate registeredOn,
            LocalDate assignedOn,
            LocalDate acceptedOn,
            LocalDate handlingDueOn,
            LocalDate answeredOn,
            int personsConcerned,
            String category,
            boolean historic,
            List<RequestView> requests) {}
}
