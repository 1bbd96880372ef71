package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.SuperiorLetter;

/**
 * The report on one superior's assignment.
 *
 * @param dueOn last day for the next report
 * @param dueBy why it is due then
 * @param written every report that was handed in, oldest first
 * @param mayReturn the acting user records that the superior wants it completed
 */
public record SuperiorReportView(
        UUID id,
        int version,
        UUID petitionId,
        SuperiorLetter letter,
        LocalDate dueOn,
        DueBy dueBy,
        SuperiorReportState state,
        List<Written> written,
        boolean mayReturn) {

    public SuperiorReportView {
        written = List.copyOf(written);
    }

    /** On what the date rests. */
    public enum DueBy {
        /** The superior's letter names it. */
        LETTER,
        /** The letter names none: the house's period. */
        HOUSE,
        /** The matter must be answered by then (Art 34), earlier than letter or house say. */
        LAW,
        /** Named with the last interim report, or when the superior returned it. */
        AGREED
    }

    /**
     * One report as the organ handed it in; what happened to it is null until it happens.
     *
     * @param by who wrote it, of which organ, when
     * @param returnReason why bureau or superior returned it
     */
    public record Written(
            int no,
            ReportKind kind,
            ReportText text,
            String by,
            String organ,
            LocalDate writtenOn,
            LocalDate checkedOn,
            String number,
            LocalDate sentOn,
            LocalDate returnedOn,
            boolean bySuperior,
            String returnReason) {}
}
