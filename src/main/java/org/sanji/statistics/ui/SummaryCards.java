package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.Formats;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Indicator;

/** The five indicators at the top of the page, in one row. */
final class SummaryCards extends Div {

    private final transient RatesPage page;
    private final boolean links;

    /** @param links whether numbers open their lists */
    SummaryCards(RatesPage page, boolean links) {
        this.page = page;
        this.links = links;
        addClassName("summary-cards");
        add(closure(), repeats(), stock(), answers(), satisfaction());
    }

    private SummaryCard card(Indicator indicator) {
        return new SummaryCard(page.card(indicator), links);
    }

    private Component closure() {
        var view = page.view();
        long cohort = view.tally().of(Cell.COHORT);
        long observed = view.tally().of(Cell.IN_OBSERVATION);
        var card = card(Indicator.ONE_TIME_CLOSURE);
        if (!page.card(Indicator.ONE_TIME_CLOSURE).provisional()) {
            card.and(
                    "rates.provisional",
                    rate(view.closure().provisional(), Cell.PROVISIONAL_NUMERATOR, Cell.PROVISIONAL_DENOMINATOR));
        }
        return card.and(
                "Cell.IN_OBSERVATION",
                count(observed, Cell.IN_OBSERVATION),
                new Span(cohort == 0 ? "" : " (" + Formats.percent((double) observed / cohort) + ")"));
    }

    private Component repeats() {
        return card(Indicator.REPEAT)
                .and("Cell.COUNTED_REPEATS", rate(page.view().counted(), Cell.COUNTED_REPEATS, Cell.REGISTRATIONS));
    }

    private Component stock() {
        return card(Indicator.OPEN_STOCK)
                .and("Cell.BACKLOG", work(Cell.BACKLOG))
                .and("rates.overdue", work(Cell.STOCK_OVERDUE));
    }

    private Component answers() {
        return card(Indicator.ON_TIME_ANSWER)
                .and("Cell.ANSWER_LATE", work(Cell.ANSWER_LATE))
                .and("Cell.ANSWER_WAITING", work(Cell.ANSWER_WAITING));
    }

    private Component satisfaction() {
        var card = card(Indicator.SATISFACTION);
        if (page.followUp() != null) {
            var share = page.followUp().figures().participation();
            return card.and("rates.participation", new Span(Words.figure(Figure.of(share))));
        }
        card.and("rates.satisfaction.narrowed");
        return card;
    }

    private Component rate(Figure figure, Cell numerator, Cell denominator) {
        var row = new Span(new Span(Words.figure(figure) + " "));
        if (figure.denominator() > 0) {
            row.add(count(figure.numerator(), numerator), new Span("/"), count(figure.denominator(), denominator));
        }
        return row;
    }

    private Component work(Cell cell) {
        return count(page.work().of(cell), cell);
    }

    private Component count(long number, Cell cell) {
        return links ? Words.count(number, page.view().query(), cell) : new Span(Formats.number(number));
    }
}
