package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;

/**
 * One clock of a petition, running or stopped, for the date panel.
 *
 * @param pass number of the pass within the petition
 * @param due from when, until when, internal target
 * @param extendedDays days that were added (Art 34), contained in {@code due}
 * @param doneOn day on which it was kept or missed for good; null while it runs
 * @param rests days that did not count, oldest first, contained in {@code due}
 * @param about what tells it from others of its kind (an order's number, an organ's name), null when there is one only
 * @param open whether the petitioner may see it
 * @param lapsed it may be used or not, and its last day passed unused: nothing was missed
 */
public record ClockLine(
        int pass,
        DueDate due,
        int extendedDays,
        LocalDate doneOn,
        List<Rest> rests,
        String about,
        boolean open,
        boolean lapsed) {

    /**
     * Days on which a clock rested, both inclusive.
     *
     * @param to null while it still rests
     * @param why bundle key of the reason
     */
    public record Rest(LocalDate from, LocalDate to, String why) {}

    public ClockLine {
        rests = List.copyOf(rests);
    }

    /** Without extension and rests, for the offices only. */
    public static ClockLine of(int pass, DueDate due, LocalDate doneOn) {
        return new ClockLine(pass, due, 0, doneOn, List.of(), null, false, false);
    }

    /** The same, and the petitioner may see it. */
    public ClockLine openly() {
        return new ClockLine(pass, due, extendedDays, doneOn, rests, about, true, lapsed);
    }

    public ClockLine about(String what) {
        return new ClockLine(pass, due, extendedDays, doneOn, rests, what, open, lapsed);
    }

    public ClockLine extendedBy(int days) {
        return new ClockLine(pass, due, days, doneOn, rests, about, open, lapsed);
    }

    public ClockLine resting(List<Rest> when) {
        return new ClockLine(pass, due, extendedDays, doneOn, when, about, open, lapsed);
    }

    /** A period that may be used or not: once its last day has passed unused, it is over and nothing was missed. */
    public ClockLine lapsing(LocalDate today) {
        return doneOn == null && today.isAfter(due.dueOn())
                ? new ClockLine(pass, due, extendedDays, due.dueOn(), rests, about, open, true)
                : this;
    }

    public ClockKind kind() {
        return due.kind();
    }

    public boolean isRunning() {
        return doneOn == null;
    }

    /** Whether it ended, or now stands, after its last day. */
    public boolean isLate(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(due.dueOn());
    }
}
