package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.sanji.statistics.Cell;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;

/** What a headline rate is made of: its counts, and the goal beside them. */
final class RateCard extends Div {

    private final transient RateView view;
    private final Div goals = new Div();
    private final Div counts = new Div();

    RateCard(String titleKey, RateView view) {
        this.view = view;
        addClassNames("panel", "rate-card");
        goals.addClassName("rate-goals");
        counts.addClassName("rate-counts");
        add(new H2(Words.of(titleKey)), counts, goals);
    }

    RateCard goal(RatesPage.GoalLine line, String labelKey) {
        goals.add(goalRow(line, labelKey));
        return this;
    }

    static Div goalRow(RatesPage.GoalLine line, String labelKey) {
        var row = new Div();
        row.addClassName("rate-goal");
        row.add(new Span(Words.of(labelKey)));
        if (line.goal() == null) {
            row.add(new Span(Words.of("rates.no-goal")));
        } else {
            var key = line.goal().higherIsBetter() ? "rates.goal.at-least" : "rates.goal.at-most";
            row.add(new Span(Words.of(key, Words.percent(line.goal().target()))));
            if (line.goal().example()) {
                row.add(new Span(Words.of("rates.example")));
            }
            line.score().ifPresent(s -> row.add(GoalTable.grade(s)));
        }
        return row;
    }

    RateCard note(String text) {
        var note = new Div(text);
        note.addClassName("rate-note");
        goals.add(note);
        return this;
    }

    /** A titled line of counts, each opening its list. */
    RateCard counts(String titleKey, Cell... cells) {
        var title = new Span(Words.of(titleKey));
        title.addClassName("rate-counts-title");
        var line = new Div(title);
        for (var cell : cells) {
            var item =
                    new Span(new Span(Words.of(cell) + " "), count(view.tally().of(cell), cell));
            item.addClassName("rate-count");
            line.add(item);
        }
        counts.add(line);
        return this;
    }

    private Component count(long number, Cell cell) {
        RateQuery query = view.query();
        return Words.count(number, query, cell);
    }
}
