package org.sanji.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The papers of a petition for the people who work with them. What a person may not see is
 * {@link org.sanji.common.NotFoundException}; names and contents are for those who act on the petition, and the receipt,
 * which holds the query code, for the bureau alone.
 */
public interface PaperFiles {

    /** In order of issue, revoked ones and records of service too. */
    List<PaperView> of(UUID petitionId);

    /** The paper as PDF; opening is logged. */
    PaperContent open(UUID paperId);

    /** Its 送达回证 as PDF: blank before the service, filled in after it. */
    PaperContent serviceRecord(UUID paperId);

    /**
     * Records that it reached the petitioner and keeps the 送达回证 with the file.
     *
     * @throws org.sanji.common.RuleViolation {@code service-before-issue}, {@code service-future},
     *     {@code service-no-proof}, {@code paper-served-already}, {@code paper-revoked-already}
     */
    void serve(UUID paperId, DeliveryForm form);

    /**
     * Takes it back: it stays in sight with the reason, its number stays used. By the head of the organ, or a triage
     * officer for the bureau. A paper that ends a case is replaced instead.
     */
    void revoke(UUID paperId, String reason);

    /** Papers of the own organ of a day, without receipts and records of service. */
    List<DayPaper> ofDay(LocalDate day);

    /** These papers in this order as one PDF for printing on both sides, each marked as printed. */
    PaperContent print(List<UUID> papers, boolean withServiceRecords);
}
