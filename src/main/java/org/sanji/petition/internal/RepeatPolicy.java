package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;

/**
 * Computes the kind of a repeat from the history of its matter, so that nobody chooses it whom it counts against. The
 * table stands in domain.md, "Repeats".
 */
final class RepeatPolicy {

    private RepeatPolicy() {}

    /**
     * One earlier registration of the matter, as of the day of the repeat.
     *
     * @param endedOn null while it runs
     * @param answeredOn null before the answer of the current pass
     * @param dueOn legal date that is not met yet, null when none
     */
    record Earlier(
            LocalDate registeredOn,
            PetitionForm form,
            PetitionState state,
            LocalDate endedOn,
            LocalDate answeredOn,
            LocalDate dueOn) {

        boolean runsOn(LocalDate day) {
            return state != PetitionState.JOINED && (endedOn == null || endedOn.isAfter(day));
        }
    }

    /**
     * The kind of a registration by this form on this day.
     *
     * @param matter earlier registrations of the matter, at least one
     * @param finalReviewOn day on which final review was done, null when it was not
     * @param sameWeekDays days within which another form counts as the same petition (house rule)
     */
    static RepeatKind kindOf(
            List<Earlier> matter, LocalDate finalReviewOn, PetitionForm form, LocalDate day, int sameWeekDays) {
        var running = matter.stream().filter(e -> e.runsOn(day)).findFirst();
        if (running.isPresent()) {
            return whileRunning(running.get(), form, day, sameWeekDays);
        }
        if (finalReviewOn != null && !finalReviewOn.isAfter(day)) {
            return RepeatKind.AFTER_FINAL;
        }
        return afterEnd(matter);
    }

    private static RepeatKind whileRunning(Earlier first, PetitionForm form, LocalDate day, int sameWeekDays) {
        boolean answered = first.answeredOn() != null && !first.answeredOn().isAfter(day);
        if (!answered && first.dueOn() != null && first.dueOn().isBefore(day)) {
            return RepeatKind.OVERDUE_RETURN;
        }
        boolean sameWeek = !day.isAfter(first.registeredOn().plusDays(sameWeekDays));
        return form != first.form() && sameWeek ? RepeatKind.MULTI_CHANNEL : RepeatKind.REMINDER;
    }

    private static RepeatKind afterEnd(List<Earlier> matter) {
        if (matter.stream().anyMatch(e -> e.state() == PetitionState.NO_FURTHER_ACCEPTANCE)) {
            return RepeatKind.AFTER_FINAL;
        }
        return latestHandled(matter)
                .map(e -> e.state() == PetitionState.CLOSED ? RepeatKind.DISSATISFIED : RepeatKind.AFTER_PROCEDURE)
                .orElse(RepeatKind.AFTER_PROCEDURE);
    }

    /** The last registration that had a fate of its own; joined and explained ones point to another. */
    private static Optional<Earlier> latestHandled(List<Earlier> matter) {
        return matter.stream()
                .filter(e -> e.state() != PetitionState.JOINED && e.state() != PetitionState.EXPLAINED)
                .max(Comparator.comparing(Earlier::registeredOn));
    }
}
