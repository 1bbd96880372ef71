package org.sanji.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hearings (听证, Arts 31 (6), 36). One at a time for a subject; an opinion waits until it is over, the clocks do not. Who
 * holds it says the {@link HearingHost} of its kind.
 */
public interface Hearings {

    /** Hearings of a petition that the acting user may see, oldest first. */
    List<HearingView> of(UUID petitionId);

    /**
     * Decides on a hearing: the notice goes out, and the room is booked.
     *
     * @param subject id of the review; empty for an opinion
     * @return id of the hearing
     * @throws org.sanji.common.RuleViolation {@code hearing-…}: on a day off, in the past, too soon, members too few or even
     */
    UUID announce(UUID petitionId, HearingKind kind, String subject, HearingForm form);

    /** Another day or place, with a new notice; by those who decided. */
    void move(UUID hearing, Moved moved);

    /** The hearing is not needed any more; by those who decided. */
    void callOff(UUID hearing, String reason);

    /** Keeps a challenge; by those who decided, and by the hall for the petitioner. */
    void challenge(UUID hearing, ChallengeForm form);

    /** Completes {@code decideChallenge}. */
    void decideChallenge(UUID workItem, int version, ChallengeDecision decision);

    /** Completes {@code holdHearing}. */
    void record(UUID workItem, int version, HearingMinutes minutes);

    /** Completes {@code reportHearing}. */
    void report(UUID workItem, int version, HearingReport report);

    /** Whether the acting user may decide on a hearing now. */
    boolean mayAnnounce(UUID petitionId, HearingKind kind, String subject);

    /** All hearings on which the acting user may decide now. */
    List<Possible> possible(UUID petitionId);

    /** Whether the acting user may move or call it off. */
    boolean mayConduct(UUID hearing);

    boolean mayChallenge(UUID hearing);

    /** First day on which a hearing decided on today may be held. */
    LocalDate earliest();

    HearingRules rules();

    /** Whether one is announced or not reported yet; unscoped, for rules. */
    boolean isOpen(HearingKind kind, String subject, UUID petitionId, int pass);

    /** The last one that was reported; unscoped, for the papers that quote it. */
    Optional<HearingView> reported(HearingKind kind, String subject, UUID petitionId, int pass);

    /**
     * A hearing that could be decided on.
     *
     * @param dueOn last day of the period that goes on meanwhile; null when the hearing stops it
     */
    record Possible(HearingKind kind, String subject, LocalDate dueOn) {}

    /** Where and when it is held instead. */
    record Moved(LocalDateTime start, LocalDateTime end, String place, String roomCode, String reason) {}
}
