package org.sanji.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.security.User;

/**
 * 承办人: to whom an organ gives a petition, with all its present and later tasks of that organ. The liaison and the head of
 * the organ name somebody, take over and take back; the named person passes it on or gives it back, with a reason. Each
 * change is an entry of its own. {@code seen} is the entry that the user saw, null for none: a change by somebody else in
 * between is refused with that person's name.
 */
public interface CaseHandlers {

    /** How it stands in the acting user's organ. */
    HandlerView of(UUID petitionId);

    /** Who may be named: liaison, handlers and head of the own organ without a conflict of interest; the least busy first. */
    List<Candidate> candidates(UUID petitionId);

    /** The same without a petition in mind, for several at once. */
    List<Candidate> colleagues();

    /** @param reason compulsory when the named handler passes it on, optional for liaison and head */
    void assign(UUID petitionId, UUID seen, String username, String reason);

    /** The acting user handles it from now on; a handler only when nobody is named. */
    void takeOver(UUID petitionId, UUID seen);

    /** Nobody is named from now on; the organ's people may act as before. */
    void giveBack(UUID petitionId, UUID seen, String reason);

    /** {@link #assign} for each, each in its own transaction: what fails does not hinder the others. */
    List<Result> assignAll(List<Pick> picks, String username, String reason);

    /** A petition and the entry that the user saw. */
    record Pick(UUID petitionId, UUID seen) {}

    /**
     * What became of one.
     *
     * @param refused key of the sentence why it was not done, null when it was
     */
    record Result(String number, String refused, List<Object> args) {}

    /**
     * A colleague.
     *
     * @param openCases how many petitions the person handles now
     */
    record Candidate(User user, long openCases) {}

    /**
     * How it stands.
     *
     * @param entry null when nobody is named
     * @param orphaned the named person's account is closed or moved to another organ
     * @param mine the acting user is named
     * @param mayAssign liaison or head of the organ, or the named handler
     */
    record HandlerView(
            UUID entry,
            String username,
            String name,
            boolean orphaned,
            boolean mine,
            boolean mayAssign,
            boolean mayTakeOver,
            List<Line> history) {}

    /** One entry of the past or present; to is null while it holds. */
    record Line(String name, String namedBy, LocalDate from, LocalDate to, String reason, String endReason) {}
}
