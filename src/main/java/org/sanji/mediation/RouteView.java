package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A statutory route that a petitioner was directed to.
 *
 * @param organ code of the organ that directed
 * @param askOn day on which the result is asked for next
 * @param closed the result is known
 * @param inquiries what was learnt, oldest first
 */
public record RouteView(
        UUID id,
        int pass,
        String organ,
        StatutoryGround ground,
        String procedure,
        String toOrgan,
        String limit,
        String source,
        List<String> materials,
        String advice,
        LocalDate toldOn,
        NoticeMethod noticeMethod,
        LocalDate askOn,
        boolean closed,
        String recordedBy,
        LocalDate recordedOn,
        List<Inquiry> inquiries) {

    /**
     * What was learnt on one day.
     *
     * @param outcome null while there is none
     * @param organ who decided, free text; null while there is none
     * @param reference number of its paper, or null
     * @param nextAskOn when it is asked again; null after the outcome
     */
    public record Inquiry(
            RouteOutcome outcome,
            String organ,
            LocalDate decidedOn,
            String reference,
            String note,
            LocalDate nextAskOn,
            String by,
            LocalDate on) {}
}
