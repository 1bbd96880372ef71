package org.sanji.review.internal;

import org.sanji.common.Texts;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewLevel;
import org.springframework.stereotype.Component;

/** The clause on the final review that a review opinion carries: thirty days, one level higher (Art 36). */
@Component
class ReliefClause {

    private final Organs organs;
    private final Texts texts;

    ReliefClause(Organs organs, Texts texts) {
        this.organs = organs;
        this.texts = texts;
    }

    /** What is written so far; a relief clause is proposed where none is written. */
    ReviewDraft completed(ReviewEntity review) {
        var draft = review.opinion() == null
                ? new ReviewDraft(null, null, null, null, null)
                : review.opinion().text();
        return draft.relief() != null || review.level() == ReviewLevel.FINAL_REVIEW
                ? draft
                : new ReviewDraft(
                        draft.findings(), draft.legalBasis(), draft.result(), draft.conclusion(), proposed(review));
    }

    private String proposed(ReviewEntity review) {
        return organs.reviewOrganOf(review.organ())
                .map(Organ::name)
                .map(name -> texts.get("review.relief", name))
                .orElseGet(() -> texts.get("review.relief.none"));
    }
}
