package org.sanji.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.mediation.PerformanceSource;

/**
 * Everything that followed the closures of a petition, as far as the acting user may see it.
 *
 * @param notInvited why there is no evaluation; null when there is one, and while the case runs for the first time
 */
public record FollowUpFile(
        UUID petitionId,
        NotInvited notInvited,
        List<Evaluation> evaluations,
        List<Visit> visits,
        List<Check> checks,
        List<Change> changes) {

    /**
     * The evaluation of one pass.
     *
     * @param organ code of the organ that was responsible
     * @param bureauShown whether the acting user may see the part about the bureau
     * @param commentsOn day from which the organ sees the comment about itself; null when the user sees it already
     * @param ratings all that came, oldest first; the last one counts
     */
    public record Evaluation(
            UUID id,
            int pass,
            String organ,
            LocalDate closedOn,
            LocalDate invitedOn,
            LocalDate dueOn,
            EvaluationState state,
            LocalDate endedOn,
            CallBackState callBack,
            LocalDate callBackDueOn,
            boolean bureauShown,
            LocalDate commentsOn,
            List<Rating> ratings) {}

    /** One rating; what the acting user may not see is null. */
    public record Rating(
            Instant at,
            RatingChannel channel,
            Satisfaction bureau,
            String bureauComment,
            Satisfaction organ,
            String organComment) {}

    /** One visit or call; result, advice and review only for a call-back. */
    public record Visit(
            UUID id,
            int pass,
            VisitKind kind,
            LocalDate on,
            VisitHow how,
            boolean reached,
            String content,
            CallBackResult result,
            String advice,
            LocalDate reviewUntil,
            String organ,
            String by) {}

    /**
     * One check.
     *
     * @param agreementId null for an opinion
     * @param organ code of the organ that led the pass
     * @param performer who does it
     * @param checker code of the organ that checks
     * @param checkDueOn last day of the check
     */
    public record Check(
            UUID id,
            int pass,
            PerformanceSource source,
            UUID agreementId,
            int position,
            String organ,
            String what,
            String performer,
            String checker,
            LocalDate dueOn,
            LocalDate checkDueOn,
            CheckState state,
            LocalDate checkedOn,
            CheckFollow follow,
            List<Entry> entries) {}

    /** What somebody recorded about a check; newDueOn when it was postponed. */
    public record Entry(
            boolean report,
            CheckOutcome outcome,
            String note,
            String evidence,
            CheckFollow follow,
            LocalDate newDueOn,
            LocalDate on,
            String organ,
            String by) {}

    /** A change of an agreement by both sides. */
    public record Change(
            UUID agreementId,
            AgreementChangeKind kind,
            LocalDate signedOn,
            String reason,
            String reference,
            String organ,
            String by) {}
}
