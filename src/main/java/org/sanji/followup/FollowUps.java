package org.sanji.followup;

import java.util.Map;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Participation, satisfaction and kept promises. Leaders, supervisors, statisticians, finance staff and the bureau see the
 * figures of all; people of an organ those of their organ, whatever they ask for, and never how the bureau was rated. Accusations
 * are in none.
 */
public interface FollowUps {

    /** @throws org.sanji.common.RuleViolation {@code as-of-future} */
    FollowUpFigures of(FollowUpQuery query);

    /** One entry per responsible organ that has a case. */
    Map<String, FollowUpFigures> byOrgan(FollowUpQuery query);

    /** The cases behind a count, as many as it says. Sort keys: number, organ, day, ratedOn, checkedOn. */
    PageSlice<FollowUpCase> list(FollowUpQuery query, FollowUpCell cell, PageQuery page);
}
