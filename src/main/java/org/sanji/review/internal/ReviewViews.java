package org.sanji.review.internal;

import java.util.function.Function;
import org.sanji.common.Masking;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewView;
import org.springframework.stereotype.Component;

/** What a reader sees of a review. */
@Component
class ReviewViews {

    private final Deadlines deadlines;
    private final Organs organs;

    ReviewViews(Deadlines deadlines, Organs organs) {
        this.deadlines = deadlines;
        this.organs = organs;
    }

    /**
     * The view of one reader.
     *
     * @param draft whether an opinion without number is shown
     * @param names whether names of the petitioner's side are shown in full
     */
    ReviewView of(ReviewEntity r, boolean draft, boolean names) {
        var opinion = r.opinion();
        boolean shown = opinion != null && (draft || opinion.number() != null);
        return new ReviewView(
                r.id(),
                r.key().petitionId(),
                r.key().pass(),
                r.level(),
                r.state(),
                r.way(),
                r.organ(),
                r.disputed().view(),
                r.asked().view(),
                r.period().view(),
                orNull(r.decision(), DecisionPart::view),
                orNull(r.forwarding(), ForwardingPart::view),
                shown ? opinion.view() : null,
                orNull(r.service(), s -> names ? s.view() : masked(s.view())),
                orNull(r.withdrawal(), WithdrawalPart::view),
                next(r));
    }

    private static <P, V> V orNull(P part, Function<P, V> view) {
        return part == null ? null : view.apply(part);
    }

    private static ReviewView.Service masked(ReviewView.Service s) {
        return new ReviewView.Service(
                s.dueOn(), s.servedOn(), s.method(), Masking.name(s.receiver()), s.proof(), s.by());
    }

    /** After the review comes the final review (Art 36), unless the matter is handled again. */
    private ReviewView.Next next(ReviewEntity r) {
        boolean open = r.state() == ReviewState.DONE
                && r.level() == ReviewLevel.REVIEW
                && !r.opinion().result().handledAgain();
        if (!open) {
            return null;
        }
        var last = deadlines.due(
                ReviewLevel.FINAL_REVIEW.requestClock(), r.service().servedOn());
        return organs.reviewOrganOf(r.organ())
                .map(Organ::code)
                .map(organ -> new ReviewView.Next(last.dueOn(), last.provisional(), organ))
                .orElse(null);
    }
}
