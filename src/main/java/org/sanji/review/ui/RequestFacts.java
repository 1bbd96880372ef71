package org.sanji.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.review.ReviewView;

/** What is disputed, what is asked for and why, and whether the request came in time. */
final class RequestFacts extends Div {

    RequestFacts(ReviewDesk desk, ReviewView review) {
        var disputed = review.disputed();
        var request = review.request();
        add(new KeyValueList()
                .with(
                        Words.of("review.disputed"),
                        Words.of(
                                "review.disputed.value",
                                desk.organs().nameOf(disputed.organ()),
                                disputed.paperNumber(),
                                Formats.date(disputed.servedOn())))
                .with(Words.of("review.channel"), Words.of(request.channel()))
                .with(Words.of("review.received"), received(request))
                .with(Words.of("review.in-time"), inTime(request))
                .withWide(Words.of("review.requests"), request.requests())
                .withWide(Words.of("review.grounds"), request.grounds()));
        if (request.lateReason() != null) {
            add(new KeyValueList().withWide(Words.of("review.late-reason"), request.lateReason()));
        }
    }

    private static String received(ReviewView.Request request) {
        return request.postmarkedOn() == null
                ? Formats.date(request.receivedOn())
                : Words.of(
                        "review.received.posted",
                        Formats.date(request.receivedOn()),
                        Formats.date(request.postmarkedOn()));
    }

    static Div inTime(ReviewView.Request request) {
        var badge = request.inTime()
                ? new StateBadge(Words.of("review.in-time.yes"), Tone.GOOD)
                : new StateBadge(Words.of("review.in-time.no"), Tone.SOON, VaadinIcon.EXCLAMATION_CIRCLE_O);
        var until = new Span(Words.of(
                request.provisional() ? "review.until.provisional" : "review.until",
                Formats.date(request.lastDayOn())));
        until.addClassName("review-until");
        return new Div(badge, until);
    }
}
