package org.sanji.petition;

import java.util.List;
import java.util.UUID;
import org.sanji.deadline.DueDate;

/** Running dates of a module that rest on the working calendar: a new year's official days count them anew. */
public interface CalendarDates {

    /** What runs now; nothing of historic petitions. */
    List<RestingDate> of(UUID petitionId);

    /** Keeps the new last day and lets timers and tasks follow. In the caller's transaction. */
    void move(RestingDate date, DueDate fresh);
}
