package org.sanji.worklist;

import java.time.Instant;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** The open tasks that the acting user may do: those of the own organ and role, and those meant for this person. */
public interface MyTasks {

    /**
     * Begins a visit of the list: what was not there at the last visit is new until the next one.
     *
     * @return the moment of this visit, to be handed to the queries
     */
    Instant visit();

    /** Sort keys: dueOn, createdAt, number, task; by due date without one. */
    PageSlice<TaskRow> page(TaskFilter filter, PageQuery page, Instant visit);

    /** Counts within the filter, its {@code show} left out. */
    TaskCounts counts(TaskFilter filter, Instant visit);

    /** Overdue tasks of petitions that organs in the acting leader's charge lead, longest overdue first. */
    PageSlice<TaskRow> overdueInCharge(PageQuery page);
}
