package org.sanji.followup;

import java.util.Map;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * The lists of the page 回访与评价 and their counts. Both count and list hold only petitions that the acting user may see;
 * people of an organ find the evaluations and checks of their own organ.
 */
public interface FollowUpLists {

    /**
     * Sort keys: number, organ, closedOn, dueOn, ratedOn, callBackDueOn.
     *
     * @param show one of evaluations
     */
    PageSlice<EvaluationRow> evaluations(FollowUpShow show, FollowUpFilter filter, PageQuery page);

    /**
     * Sort keys: number, organ, dueOn, checkDueOn.
     *
     * @param show one of checks
     */
    PageSlice<CheckRow> checks(FollowUpShow show, FollowUpFilter filter, PageQuery page);

    /** How long each list is; those that the acting user has no part in are missing. */
    Map<FollowUpShow, Long> counts(FollowUpFilter filter);

    /** Whether the acting user finds one organ only; its code, else null. */
    String ownOrganOnly();
}
