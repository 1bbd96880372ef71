package org.sanji.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewOffer;

/** Takes a request for review or final review at the desk, and says at once whether it is in time. */
final class RequestDialog extends DeedDialog {

    private final transient ReviewOffer offer;
    private final Select<ReviewChannel> channel;
    private final DayField received;
    private final DayField postmark;
    private final TextArea requests = Inputs.area("review.requests", 4000);
    private final TextArea grounds = Inputs.area("review.grounds", 8000);
    private final TextArea lateReason = Inputs.area("review.late-reason", 2000);
    private final Span verdict = new Span();

    RequestDialog(ReviewDesk desk, UUID petitionId, ReviewOffer offer, Runnable changed) {
        super(Words.of("review.ask.title", Words.of(offer.level())), Words.of("review.ask.do"));
        this.offer = offer;
        var today = desk.today();
        channel = Inputs.select(
                "review.channel",
                Arrays.stream(ReviewChannel.values())
                        .filter(c -> c != ReviewChannel.AT_ORGAN || !offer.here())
                        .toList());
        channel.setValue(ReviewChannel.DESK);
        received = Inputs.pastDay("review.received", today);
        received.setValue(today);
        postmark = Inputs.pastDay("review.postmark", today);
        postmark.setHelperText(Words.of("review.postmark.help"));
        lateReason.setHelperText(Words.of("review.late-reason.help"));
        verdict.addClassName("review-verdict");
        verdict.getElement().setAttribute("role", "status");
        channel.addValueChangeListener(e -> judge());
        received.addValueChangeListener(e -> judge());
        postmark.addValueChangeListener(e -> judge());
        place(received, "review-received", "future-date", "review-before-service");
        place(postmark, "review-postmark-late", "review-postmark-by-post");
        place(requests, "review-requests");
        place(grounds, "review-grounds");
        var text = new Span(Words.of(
                "review.ask.text",
                desk.organs().nameOf(offer.paperOrgan()),
                offer.paperNumber(),
                desk.organs().nameOf(offer.organ()),
                Words.of(offer.level())));
        body(text, Forms.twoColumns(channel, received, postmark), verdict, requests, grounds, lateReason);
        judge();
        onConfirm(
                () -> desk.reviews()
                        .request(
                                petitionId,
                                new RequestForm(
                                        channel.getValue(),
                                        received.getValue(),
                                        postmark.isVisible() ? postmark.getValue() : null,
                                        Words.typed(requests),
                                        Words.typed(grounds),
                                        lateReason.isVisible() ? Words.typed(lateReason) : null)),
                "review.asked",
                changed);
    }

    /** The same days as the service counts; what it records is the service's own verdict. */
    private void judge() {
        postmark.setVisible(channel.getValue() == ReviewChannel.MAIL);
        LocalDate counted =
                postmark.isVisible() && postmark.getValue() != null ? postmark.getValue() : received.getValue();
        var last = offer.last().dueOn();
        boolean late = counted != null && counted.isAfter(last);
        lateReason.setVisible(late);
        verdict.setText(Words.of(
                late ? "review.verdict.late" : "review.verdict.in-time",
                Formats.date(last),
                Formats.date(offer.servedOn())));
        verdict.setClassName("late", late);
        if (offer.last().provisional()) {
            verdict.setText(verdict.getText() + Words.of("review.provisional"));
        }
    }
}
