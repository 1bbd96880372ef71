package org.sanji.review.ui;

import com.vaadin.flow.component.html.Span;
import org.sanji.review.ReviewView;

/** The petitioner takes a request back on a signed paper. */
final class WithdrawDialog extends DeedDialog {

    WithdrawDialog(ReviewDesk desk, ReviewView review, Runnable changed) {
        super(Words.of("review.withdraw.title", Words.of(review.level())), Words.of("review.withdraw.do"));
        var signed = Inputs.pastDay("review.withdraw.signed", desk.today());
        signed.setValue(desk.today());
        var paper = Inputs.line("review.withdraw.paper", 200);
        var reason = Inputs.area("review.withdraw.reason", 1000);
        place(signed, "review-withdraw-day", "withdrawal-date");
        place(paper, "withdrawal-unsigned");
        body(new Span(Words.of("review.withdraw.text")), signed, paper, reason);
        onConfirm(
                () -> desk.reviews().withdraw(review.id(), signed.getValue(), Words.typed(paper), Words.typed(reason)),
                "review.withdrawn",
                changed);
    }
}
