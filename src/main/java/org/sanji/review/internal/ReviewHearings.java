package org.sanji.review.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.HearingHost;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingView;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewState;
import org.sanji.security.Role;

/** Hearings of a review of one level: by the review organ, while it reviews (Arts 35, 36). */
class ReviewHearings implements HearingHost {

    private final ReviewLevel level;
    private final ReviewRepository reviews;
    private final ReviewRights rights;
    private final HearingRest rest;

    ReviewHearings(ReviewLevel level, ReviewRepository reviews, ReviewRights rights, HearingRest rest) {
        this.level = level;
        this.reviews = reviews;
        this.rights = rights;
        this.rest = rest;
    }

    @Override
    public HearingKind kind() {
        return level == ReviewLevel.REVIEW ? HearingKind.REVIEW : HearingKind.FINAL_REVIEW;
    }

    @Override
    public List<String> subjects(UUID petitionId) {
        return reviews.findByPetitionIdOrderByAskedRecordedAt(petitionId).stream()
                .filter(r -> r.level() == level && r.state() == ReviewState.UNDER_REVIEW)
                .map(r -> r.id().toString())
                .toList();
    }

    @Override
    public Hosted require(UUID petitionId, String subject) {
        var review = find(subject);
        rights.require(review);
        RuleViolation.unless(review.state() == ReviewState.UNDER_REVIEW, "review-hearing-state");
        return new Hosted(
                review.key(),
                review.organ(),
                review.organ(),
                Role.REVIEWER,
                Role.DEPARTMENT_HEAD,
                level == ReviewLevel.REVIEW ? review.period().dueOn() : null);
    }

    private ReviewEntity find(String subject) {
        return reviews.findById(UUID.fromString(subject))
                .filter(r -> r.level() == level)
                .orElseThrow(() -> new NotFoundException("review " + subject));
    }

    @Override
    public boolean mayConduct(UUID petitionId, String subject) {
        return rights.mayWrite(find(subject));
    }

    @Override
    public void planned(HearingView hearing) {
        rest(hearing);
    }

    @Override
    public void ended(HearingView hearing) {
        rest(hearing);
    }

    /** Only the final review's thirty days leave the hearing out (Art 36). */
    private void rest(HearingView hearing) {
        if (level == ReviewLevel.FINAL_REVIEW) {
            rest.recount(find(hearing.subject()));
        }
    }
}
