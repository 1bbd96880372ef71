package org.sanji.review.internal;

import org.sanji.common.NotFoundException;
import org.sanji.petition.Petitions;
import org.sanji.review.ReviewWay;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Who reads and writes the draft of a review: reviewers and head of the review organ, unless kept out of it. */
@Component
class ReviewRights {

    private final CurrentUser user;
    private final ReviewBars bars;
    private final Petitions petitions;

    ReviewRights(CurrentUser user, ReviewBars bars, Petitions petitions) {
        this.user = user;
        this.bars = bars;
        this.petitions = petitions;
    }

    boolean mayWrite(ReviewEntity review) {
        var actor = user.actor();
        return actor.isSystem()
                || review.way() == ReviewWay.HERE
                        && review.organ().equals(actor.organ())
                        && actor.has(Role.REVIEWER, Role.DEPARTMENT_HEAD)
                        && !bars.of(review.id()).contains(actor.username());
    }

    /** For everybody else there is no such review. */
    void require(ReviewEntity review) {
        petitions.requireVisible(review.key().petitionId());
        if (!mayWrite(review)) {
            throw new NotFoundException("review " + review.id());
        }
    }
}
