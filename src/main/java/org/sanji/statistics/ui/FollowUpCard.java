package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.Formats;
import org.sanji.followup.FollowUpAddress;
import org.sanji.followup.FollowUpCell;
import org.sanji.followup.FollowUpFigures;
import org.sanji.followup.Share;
import org.sanji.statistics.Figure;

/** What petitioners say and what was kept, beside the two headline rates; each number opens its cases. */
final class FollowUpCard extends Div {

    private final transient FollowUpFigures figures;
    private final Div shares = new Div();
    private final Div counts = new Div();

    FollowUpCard(RatesPage.FollowUpLine line) {
        this.figures = line.figures();
        addClassNames("panel", "rate-card", "rate-follow-up");
        shares.addClassName("rate-figures");
        counts.addClassName("rate-counts");
        var goals = new Div(
                RateCard.goalRow(line.satisfaction(), "rates.goal.satisfaction"),
                RateCard.goalRow(line.participation(), "rates.goal.participation"),
                RateCard.goalRow(line.agreements(), "rates.goal.agreements"));
        goals.addClassName("rate-goals");
        if (figures.bureau() != null) {
            share(
                    "rates.satisfaction.bureau",
                    figures.bureau(),
                    FollowUpCell.BUREAU_CONTENT,
                    FollowUpCell.BUREAU_RATED);
        }
        share("rates.satisfaction.organ", figures.organ(), FollowUpCell.ORGAN_CONTENT, FollowUpCell.ORGAN_RATED);
        share("rates.participation", figures.participation(), FollowUpCell.RATED, FollowUpCell.INVITED);
        share("rates.agreements", figures.agreements(), FollowUpCell.AGREEMENT_KEPT, FollowUpCell.AGREEMENT_DUE);
        share("rates.opinions", figures.opinions(), FollowUpCell.OPINION_KEPT, FollowUpCell.OPINION_DUE);
        line("rates.follow-up.left-out", FollowUpCell.NOT_RATED, FollowUpCell.WINDOW_OPEN, FollowUpCell.WITHDRAWN);
        line("rates.follow-up.waiting", FollowUpCell.AGREEMENT_WAITING, FollowUpCell.OPINION_WAITING);
        add(new H2(Words.of("rates.follow-up")), shares, goals, counts);
        var note = new Div(Words.of("rates.follow-up.definition"));
        note.addClassName("rate-note");
        add(note);
    }

    private void share(String labelKey, Share share, FollowUpCell numerator, FollowUpCell denominator) {
        var figure = Figure.of(share);
        var value = new Div(Words.figure(figure));
        value.addClassName(figure.isOk() ? "rate-value" : "rate-no-value");
        var label = new Div(Words.of(labelKey));
        label.addClassName("rate-label");
        var parts =
                new Div(count(share.numerator(), numerator), new Span(" ÷ "), count(share.denominator(), denominator));
        parts.addClassName("rate-parts");
        shares.add(new Div(label, value, parts));
    }

    private void line(String titleKey, FollowUpCell... cells) {
        var title = new Span(Words.of(titleKey));
        title.addClassName("rate-counts-title");
        var line = new Div(title);
        for (var cell : cells) {
            var item = new Span(new Span(Words.of(cell) + " "), count(figures.of(cell), cell));
            item.addClassName("rate-count");
            line.add(item);
        }
        counts.add(line);
    }

    private Component count(long number, FollowUpCell cell) {
        if (number == 0) {
            return new Span("0");
        }
        var link = new Anchor(new FollowUpAddress(figures.query(), cell).href(), Formats.number(number));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(Words.of("rates.open-list", Words.of(cell)));
        return link;
    }
}
