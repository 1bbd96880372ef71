package org.sanji.worklist;

import java.time.Instant;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * The open tasks of the acting user: those of the own organ and role, those meant or given to this person, and those of
 * absent people for whom the user stands in.
 */
public interface MyTasks {

    /**
     * Begins a visit of the list: what was not there at the last visit is new until the next one.
     *
     * @return the moment of this visit, to be handed to the queries
     */
    Instant visit();

    /** Sort keys: dueOn, createdAt, number, task; without one the head's approvals first, then by due date. */
    PageSlice<TaskRow> page(TaskFilter filter, PageQuery page, Instant visit);

    /** Cases of the own organ in which somebody else is to act. Sort keys: dueOn, createdAt, number, task. */
    PageSlice<WaitingRow> waiting(TaskFilter filter, PageQuery page);

    /** Counts within the filter, its {@code show} left out. */
    TaskCounts counts(TaskFilter filter, Instant visit);

    /** What has come since the last visit and what is overdue, in the user's usual reach: for the sign in the header. */
    Arrivals arrivals();

    /** Overdue tasks of petitions that organs in the acting leader's charge lead, longest overdue first. */
    PageSlice<TaskRow> overdueInCharge(PageQuery page);

    /** Two figures without any personal data. */
    record Arrivals(long fresh, long overdue) {}
}
