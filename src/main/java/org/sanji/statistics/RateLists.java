package org.sanji.statistics;

import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** The petitions behind each figure; the list has exactly as many rows as the figure counts. */
public interface RateLists {

    /** Sort keys: number, organ, registeredOn, acceptedOn, dueOn, closedOn, failedOn. */
    PageSlice<RateRow> page(RateQuery query, Cell cell, PageQuery page);
}
