package org.sanji.review.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.deadline.ClockKind;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.sanji.review.ReviewFilter;
import org.sanji.review.ReviewRow;
import org.sanji.review.Reviews;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The list of reviews as its page shows it; one for each page. */
@Component
@Scope("prototype")
class ReviewsPresenter {

    private final Reviews reviews;
    private final Organs organs;
    private final DueReasons reasons;
    private final Clock clock;
    private ReviewFilter filter = ReviewFilter.all();

    ReviewsPresenter(Reviews reviews, Organs organs, DueReasons reasons, Clock clock) {
        this.reviews = reviews;
        this.organs = organs;
        this.reasons = reasons;
        this.clock = clock;
    }

    void show(ReviewFilter wanted) {
        filter = wanted;
    }

    PageSlice<ReviewRow> page(PageQuery page) {
        return reviews.page(filter, page);
    }

    /** Organs that review somebody's opinions. */
    List<Organ> organs() {
        return organs.all().stream()
                .filter(o -> organs.all().stream().anyMatch(other -> o.code().equals(other.reviewOrgan())))
                .toList();
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    /** The day of the step it stands at. */
    String why(ReviewRow row) {
        var clock =
                switch (row.state()) {
                    case TO_FORWARD -> ClockKind.REVIEW_FORWARD;
                    case TO_SERVE -> ClockKind.SERVICE;
                    default -> row.level().opinionClock();
                };
        return reasons.of(clock, row.dueOn(), UI.getCurrent().getLocale());
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
