package org.sanji.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewView;
import org.sanji.review.ReviewWay;

/** One review from the request to its end, with its dates, opinion and papers. */
final class ReviewCard extends Div {

    private final transient ReviewDesk desk;
    private final transient ReviewView review;

    ReviewCard(ReviewDesk desk, ReviewView review, Runnable changed) {
        this.desk = desk;
        this.review = review;
        addClassName("session-card");
        var head = new Div(
                new H3(Words.of(
                        "review.card", Words.of(review.level()), desk.organs().nameOf(review.organ()))),
                badge(review.state()));
        head.addClassName("session-head");
        add(head);
        if (desk.isDesk() && review.state().isBeforeOpinion()) {
            var withdraw =
                    new Button(Words.of("review.withdraw"), VaadinIcon.ARROW_BACKWARD.create(), e -> new WithdrawDialog(
                                    desk, review, changed)
                            .open());
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            head.add(withdraw);
        }
        add(new RequestFacts(desk, review), course());
        opinion();
    }

    static StateBadge badge(ReviewState state) {
        return new StateBadge(
                Words.of(state),
                switch (state) {
                    case RECEIVED, TO_FORWARD, TO_SERVE, AWAITING_ANSWER -> Tone.SOON;
                    case UNDER_REVIEW, SUBMITTED -> Tone.ACTIVE;
                    case DONE -> Tone.GOOD;
                    case REFUSED, WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    private KeyValueList course() {
        var list = new KeyValueList();
        list.with(Words.of("review.way"), Words.of(review.way()));
        period(list);
        decision(list);
        forwarding(list);
        service(list);
        var back = review.withdrawal();
        if (back != null) {
            list.with(Words.of("review.withdrawn.on"), Formats.date(back.signedOn()))
                    .with(Words.of("review.withdraw.paper"), back.paper());
        }
        return list;
    }

    private void period(KeyValueList list) {
        var period = review.period();
        boolean runs = review.state().isOpen() && review.state() != ReviewState.TO_SERVE;
        if (review.state() == ReviewState.TO_FORWARD) {
            return;
        }
        var why = Words.of(
                review.way() == ReviewWay.SEND ? "review.period.sent" : "review.period.why",
                Formats.date(period.startedOn()));
        var due = runs
                ? new Div(new DueBadge(period.dueOn(), desk.today()).because(why))
                : new Div(new DueDay(period.dueOn(), why));
        list.with(Words.of("review.period"), due);
        if (period.restDays() > 0) {
            list.with(Words.of("review.rest"), Words.of("review.rest.days", period.restDays()));
        }
    }

    private void decision(KeyValueList list) {
        var decision = review.decision();
        if (decision == null) {
            return;
        }
        list.with(
                Words.of(decision.accepted() ? "review.accepted.on" : "review.refused.on"),
                Words.of("review.by", Formats.date(decision.on()), decision.by()));
        if (decision.noticeNumber() != null) {
            list.with(Words.of("review.notice"), decision.noticeNumber());
        }
        if (decision.reason() != null) {
            list.withWide(Words.of("review.decision.reason"), decision.reason());
        }
    }

    private void forwarding(KeyValueList list) {
        var sent = review.forwarding();
        if (sent == null) {
            return;
        }
        if (sent.sentOn() != null) {
            list.with(
                    Words.of("review.sent"),
                    Words.of("review.sent.value", Formats.date(sent.sentOn()), Formats.text(sent.letterNumber())));
        }
        if (sent.receivedOn() != null) {
            list.with(Words.of("review.answer.received"), Formats.date(sent.receivedOn()));
        }
    }

    private void service(KeyValueList list) {
        var service = review.service();
        if (service == null) {
            return;
        }
        if (service.servedOn() == null) {
            list.with(
                    Words.of("review.service.due"),
                    new Div(new DueBadge(service.dueOn(), desk.today())
                            .because(desk.whyService(service.dueOn(), getLocale()))));
            return;
        }
        list.with(Words.of("review.service.on"), Formats.date(service.servedOn()));
        if (service.method() != null) {
            list.with(Words.of("review.service.method"), Words.of(service.method()))
                    .with(Words.of("review.service.receiver"), service.receiver())
                    .with(Words.of("review.service.proof"), service.proof());
        }
    }

    private void opinion() {
        var opinion = review.opinion();
        if (opinion == null) {
            return;
        }
        var title = opinion.number() == null
                ? Words.of("review.opinion.draft", Words.of(review.level()))
                : Words.of(
                        "review.opinion", Words.of(review.level()), opinion.number(), Formats.date(opinion.issuedOn()));
        var part = new Div(new H3(title), new OpinionFacts(opinion.text()));
        part.addClassName("review-opinion");
        if (opinion.number() != null) {
            part.add(desk.scan(review));
        }
        add(part);
    }
}
