package org.sanji.review;

import java.util.List;
import java.util.UUID;
import org.sanji.mediation.ServiceForm;

/** The tasks of a review, each completed by the person whose task it is. */
public interface ReviewTasks {

    /**
     * Completes {@code acceptReview}: the request is taken up.
     *
     * @param reason why a late one is; not asked of one in time
     */
    void accept(UUID workItem, int version, String reason);

    /** Completes {@code acceptReview}: a late request is not taken up; the petitioner is told in writing. */
    void refuse(UUID workItem, int version, String reason);

    /** Completes {@code forwardReview}. */
    void forward(UUID workItem, int version, ForwardForm form);

    /** Completes {@code recordReviewAnswer}. */
    void recordAnswer(UUID workItem, int version, AnswerForm form);

    /** What is written so far, with the relief clause filled in; for the review organ. */
    ReviewDraft draft(UUID review);

    /** Keeps what is written while the review runs; checks nothing. */
    void saveDraft(UUID review, ReviewDraft draft);

    /** Rule codes of what the opinion still lacks, in order. */
    List<String> check(UUID review, ReviewDraft draft);

    /** Completes {@code draftReviewOpinion}: hands the draft to the head of the review organ. */
    void submit(UUID workItem, int version, ReviewDraft draft);

    /** Completes {@code approveReviewOpinion}: the opinion is numbered and issued. Not by the drafter. */
    void approve(UUID workItem, int version);

    /** Completes {@code approveReviewOpinion}: back to the drafter with a comment. */
    void giveBack(UUID workItem, int version, String comment);

    /** Completes {@code recordReviewService}: opinion or refusal reached the petitioner. */
    void serve(UUID workItem, int version, ServiceForm form);
}
