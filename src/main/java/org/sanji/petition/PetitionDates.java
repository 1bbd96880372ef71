package org.sanji.petition;

import java.util.List;
import java.util.UUID;

/** Due dates of running cases, for the calendar: a year's official days came, so what rests on them is counted anew. */
public interface PetitionDates {

    /** A running case. */
    record Running(UUID id, String number) {}

    /** Running cases by number, after the given one. */
    List<Running> after(String number, int most);

    /** How many running cases have a date in the year or a clock that may reach it. */
    int resting(int year);

    /** Computes the dates of one case anew and lets its timers and tasks follow. In the caller's transaction. */
    Moved recount(UUID petitionId);

    /** What moved. */
    record Moved(int due, int targets) {}
}
