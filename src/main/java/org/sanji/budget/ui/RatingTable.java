package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.budget.ProjectView;
import org.sanji.budget.RatingLine;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;

/** Self-assessment of each indicator: what was reached, points and grade, explanation, evidence. */
final class RatingTable extends Div {

    private final transient ProjectView view;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;

    RatingTable(ProjectView view, BudgetPresenter presenter, Runnable changed) {
        this.view = view;
        this.presenter = presenter;
        this.changed = changed;
        addClassName("ratings");
        view.ratings().forEach(line -> add(card(line)));
        var note = new Div(Words.of("budget.assessment.note"));
        note.addClassName("budget-note");
        add(note);
    }

    private Component card(RatingLine line) {
        var indicator = line.indicator();
        var name = new Div(new Span(indicator.level3()));
        name.addClassName("rating-name");
        var path = new Span(Words.of("budget.indicator.path", indicator.level1(), indicator.level2()));
        path.addClassName("budget-who");
        name.add(path);
        var head = new Div(name, score(line));
        head.addClassName("rating-head");
        if (view.may().enter()) {
            head.add(enter(line));
        }
        var facts = new KeyValueList()
                .with(Words.of("budget.table.description"), indicator.description())
                .with(
                        Words.of("budget.indicator.target"),
                        Words.of("budget.indicator.target.basis", indicator.target(), indicator.basis()));
        line.current().ifPresent(r -> facts.with(Words.of("budget.table.actual"), r.actual())
                .with(
                        Words.of("budget.entered"),
                        Words.of("budget.entered.by", r.byName(), Formats.dateTime(r.at()))
                                + (line.history().size() == 1
                                        ? ""
                                        : Words.of(
                                                "budget.corrected",
                                                line.history().size() - 1)))
                .withWide(Words.of("budget.explanation"), r.explanation()));
        var card = new Div(head, facts, new EvidencePart(view, line, presenter, changed));
        card.addClassName("rating");
        return card;
    }

    private static Component score(RatingLine line) {
        return line.current()
                .<Component>map(r -> Words.grade(r.points(), line.grade()))
                .orElseGet(() -> {
                    var none = new Span(Words.of("budget.not-rated"));
                    none.addClassName("budget-who");
                    return none;
                });
    }

    private Component enter(RatingLine line) {
        var button = new Button(
                Words.of(line.current().isPresent() ? "budget.correct" : "budget.rate.enter"),
                e -> new RatingDialog(view, line, presenter, changed).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
