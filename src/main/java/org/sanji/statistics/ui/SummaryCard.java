package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sanji.common.ui.Formats;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.Goal;
import org.sanji.statistics.Indicator;

/** One indicator: value, goal and grade, change to last year, the last twelve months, what it is made of. */
final class SummaryCard extends Div {

    private final transient RatesPage.CardLine line;
    private final boolean links;
    private final Div more = new Div();

    /** @param links whether numbers open their lists */
    SummaryCard(RatesPage.CardLine line, boolean links) {
        this.line = line;
        this.links = links;
        addClassNames("panel", "summary-card");
        more.addClassName("summary-more");
        add(new H2(Words.of("rates.card." + line.indicator())), value(), goal(), change(), parts(), more);
        if (Sparkline.isWorthIt(line.months())) {
            add(new Sparkline(line.months()));
        }
    }

    private Component value() {
        var figure = line.figure();
        var value = new Span(Words.figure(line.indicator(), figure));
        value.addClassName(figure.isOk() ? "rate-value" : "rate-no-value");
        var row = new Div(value);
        if (line.provisional()) {
            var mark = new Span(Words.of("rates.provisional"));
            mark.addClassName("goal-mark");
            row.add(mark);
        }
        row.addClassName("summary-value");
        return row;
    }

    private Component goal() {
        var row = new Div();
        row.addClassName("summary-goal");
        Goal goal = line.goal().goal();
        if (goal == null) {
            row.add(new Span(Words.of("rates.no-goal")));
            return row;
        }
        var target = line.indicator().isRate()
                ? Words.percent(goal.target())
                : goal.target().stripTrailingZeros().toPlainString();
        var key = goal.higherIsBetter() ? "rates.goal.at-least" : "rates.goal.at-most";
        row.add(new Span(Words.of("rates.goal") + " " + Words.of(key, target)));
        if (goal.example()) {
            row.add(new Span(Words.of("rates.example")));
        }
        line.goal().score().ifPresent(s -> row.add(GoalTable.grade(s)));
        return row;
    }

    /** In percentage points, or in cases. */
    private Component change() {
        var row = new Div();
        row.addClassName("summary-change");
        Figure now = line.figure();
        Figure before = line.lastYear();
        if (!now.isOk() || !before.isOk()) {
            row.setText(Words.of("rates.change.none", Words.figure(line.indicator(), before)));
            return row;
        }
        boolean rate = line.indicator().isRate();
        var difference = now.value().subtract(before.value());
        var shown = rate
                ? difference.movePointRight(2).setScale(1, RoundingMode.HALF_UP)
                : difference.setScale(0, RoundingMode.HALF_UP);
        var arrow = new Span(shown.signum() == 0 ? "＝" : shown.signum() > 0 ? "▲" : "▼");
        arrow.addClassName(tone(shown));
        row.add(
                arrow,
                new Span(Words.of(
                        rate ? "rates.change.points" : "rates.change.cases",
                        (shown.signum() > 0 ? "+" : "") + shown.toPlainString(),
                        Words.figure(line.indicator(), before))));
        return row;
    }

    private String tone(BigDecimal change) {
        boolean lowerIsBetter = line.indicator() == Indicator.REPEAT || line.indicator() == Indicator.OPEN_STOCK;
        if (change.signum() == 0) {
            return "change-same";
        }
        return change.signum() > 0 == lowerIsBetter ? "change-worse" : "change-better";
    }

    private Component parts() {
        var parts = new Div();
        parts.addClassName("rate-parts");
        FigureLists lists = line.lists();
        if (lists == null || lists.denominator() == null) {
            if (lists != null) {
                parts.add(count(line.figure().numerator(), lists.numerator()));
                parts.add(new Span(" " + Words.of(lists.numerator().labelKey())));
            }
            return parts;
        }
        parts.add(
                count(line.figure().numerator(), lists.numerator()),
                new Span(" " + Words.of(lists.numerator().labelKey()) + " ÷ "),
                count(line.figure().denominator(), lists.denominator()),
                new Span(" " + Words.of(lists.denominator().labelKey())));
        return parts;
    }

    private Component count(long number, FigureLists.Part part) {
        if (number == 0 || !links) {
            return new Span(Formats.number(number));
        }
        var link = new Anchor(part.href(), Formats.number(number));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(Words.of("rates.open-list", Words.of(part.labelKey())));
        return link;
    }

    /** A further figure in a line of its own. */
    SummaryCard and(String labelKey, Component... shown) {
        var row = new Div(new Span(Words.of(labelKey) + " "));
        row.add(shown);
        more.add(row);
        return this;
    }
}
