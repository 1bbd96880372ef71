package org.sanji.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.deadline.CalendarYear;
import org.sanji.petition.PetitionDates;

/** The working calendar: everybody reads it, a system administrator takes new years in. */
public interface WorkingDays {

    /** Years that have official days, ascending. */
    List<Integer> years();

    /** Empty for a year whose official days are not there yet. */
    Optional<CalendarYear> year(int year);

    /**
     * Looks at a text with the days of one year, in the form of {@code calendar-<year>.yml} or as lines
     * {@code date,off|work,name}. By a system administrator.
     */
    Check check(String text);

    /**
     * Takes the year in; due dates that rest on it are recomputed in batches afterwards. By a system administrator.
     *
     * @throws org.sanji.common.RuleViolation {@code calendar-wrong} when {@link #check} finds a mistake, {@code
     *     reason-missing}
     */
    void accept(String text, String reason);

    /** What was taken in on this page, the latest first. By a system administrator. */
    List<Acceptance> history();

    /** The next year when its days are due but not there yet. */
    Optional<Integer> missing();

    /**
     * What is wrong, and what would change.
     *
     * @param year null when the text is not even a year
     * @param changes days that differ from what stands now, in order; empty when there are problems
     * @param foreseen running dates that would move; null when there are problems
     */
    record Check(CalendarYear year, List<Problem> problems, List<Change> changes, PetitionDates.Foreseen foreseen) {}

    /**
     * A mistake.
     *
     * @param line 1 for the first, 0 for the text as a whole
     * @param code bundle key under {@code calendar.problem.}
     */
    record Problem(int line, String code, List<Object> args) {}

    /** A day that would become free or worked. */
    record Change(LocalDate day, boolean worked, String name) {}

    /**
     * A year that was taken in.
     *
     * @param movedDue due dates that moved so far
     * @param movedTarget internal targets that moved so far
     * @param finishedAt null while due dates are being recomputed
     */
    record Acceptance(
            int year, String reason, String by, Instant at, int movedDue, int movedTarget, Instant finishedAt) {}
}
