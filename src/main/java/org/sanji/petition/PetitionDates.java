package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.deadline.CalendarYear;
import org.sanji.deadline.ClockKind;

/** Due dates that rest on the calendar: a year's official days came, so they are counted anew. */
public interface PetitionDates {

    /** A petition in which something may run. */
    record Running(UUID id, String number) {}

    /** By number, after the given one. */
    List<Running> after(String number, int most);

    /** What would move under these days; changes nothing. */
    Foreseen foresee(CalendarYear year);

    /** Computes the dates of one petition anew and lets its timers and tasks follow. In the caller's transaction. */
    Moved recount(UUID petitionId);

    /** How many due dates and internal targets moved. */
    record Moved(int due, int targets) {}

    /** Due dates that would move from one day to the same other day. */
    record Move(ClockKind kind, LocalDate from, LocalDate to, int count) {}

    /** @param moves by kind and day */
    record Foreseen(List<Move> moves, int targets) {

        public int due() {
            return moves.stream().mapToInt(Move::count).sum();
        }
    }
}
