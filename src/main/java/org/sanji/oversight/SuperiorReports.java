package org.sanji.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Reports on superiors' assignments (Art 22 (3)): the lead organ writes, the bureau checks and sends. Known to the bureau's
 * triage officers, supervisors, the leaders who see the petition, and the lead organ.
 */
public interface SuperiorReports {

    /** The report on this petition; empty when no superior assigned it or the acting user has no part in it. */
    Optional<SuperiorReportView> of(UUID petitionId);

    /** Sort keys: dueOn, number, organ, state; open ones by due date without one. By bureau, supervisors, leaders. */
    PageSlice<SuperiorReportRow> page(SuperiorReportFilter filter, PageQuery page);

    /** Within the filter, its {@code show} left out. */
    SuperiorReportCounts counts(SuperiorReportFilter filter);

    /** Which report can be given now. */
    ReportKind kindNow(UUID petitionId);

    /** What the case already says, for the writer to begin with. */
    ReportText proposed(UUID petitionId);

    /** The date proposed for the report after an interim one. */
    LocalDate proposedNextDueOn();

    /**
     * Completes {@code draftReport}: hands the report in to the bureau.
     *
     * @throws org.sanji.common.RuleViolation {@code report-investigation}, {@code report-results}, {@code report-view},
     *     {@code report-service}
     */
    void submit(UUID workItem, int version, ReportText text);

    /**
     * Completes {@code checkReport}: the report is issued as the bureau leaves it, under a number of the bureau, and sent
     * today.
     *
     * @param nextDueOn after an interim report: by when the superior wants the next; null for the house's period
     * @throws org.sanji.common.RuleViolation those of {@link #submit}, {@code report-next-due}
     */
    void send(UUID workItem, int version, ReportText text, LocalDate nextDueOn);

    /** Completes {@code checkReport}: the organ writes again. */
    void giveBack(UUID workItem, int version, String reason);

    /**
     * The superior returned a closing report to be completed (退回补充): it is written again.
     *
     * @param on day on which it came back
     * @param dueOn by when the superior wants it
     */
    void returned(UUID reportId, int version, LocalDate on, LocalDate dueOn, String reason);
}
