package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.budget.Evidence;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingLine;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.document.RecordFile;
import org.sanji.document.ui.FileDrop;
import org.sanji.statistics.ui.FigureParts;

/** What proves a self-assessment: a figure of the system that opens its lists, and files. */
final class EvidencePart extends Div {

    private final transient ProjectView view;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;

    EvidencePart(ProjectView view, RatingLine line, BudgetPresenter presenter, Runnable changed) {
        this.view = view;
        this.presenter = presenter;
        this.changed = changed;
        addClassName("evidence");
        add(new Span(Words.of("budget.evidence")));
        line.current().flatMap(Rating::evidence).ifPresent(e -> add(figure(e, view.year())));
        line.files().forEach(f -> add(file(f)));
        if (!line.isProven()) {
            var none = new Span(Words.of("budget.evidence.none"));
            none.addClassName("budget-who");
            add(none);
        }
        if (view.may().enter()) {
            add(drop(line));
        }
    }

    static Component figure(Evidence e, int year) {
        var value = new Span(
                e.figure().isOk()
                        ? e.indicator().isRate()
                                ? Formats.percent(e.figure().value().doubleValue())
                                : Formats.number(e.figure().numerator())
                        : Words.of(e.figure().state()));
        value.addClassName("evidence-value");
        var row = new Div(new Span(Words.of(e.indicator())), value);
        if (e.provisional()) {
            row.add(new Span(Words.of("rates.provisional")));
        }
        if (e.lists() != null) {
            row.add(new FigureParts(e.figure().numerator(), e.figure().denominator(), e.lists(), year));
        }
        row.add(new Span(Words.of("budget.evidence.as-of", Formats.date(e.asOf()), e.definition())));
        row.addClassName("evidence-row");
        return row;
    }

    private Component file(RecordFile file) {
        var row = new Div();
        row.addClassName("evidence-row");
        var gone = file.retraction();
        if (gone != null) {
            row.add(new Span(Words.of(
                    "budget.evidence.gone", file.name(), gone.by(), Formats.dateTime(gone.at()), gone.reason())));
            row.addClassName("evidence-gone");
            return row;
        }
        var link = new Anchor(BudgetView.ROUTE + "/files/" + file.id(), file.name());
        link.setRouterIgnore(true);
        row.add(link, new Span(Words.of("budget.entered.by", file.addedByName(), Formats.dateTime(file.addedAt()))));
        if (view.may().enter()) {
            var retract = new Button(Words.of("budget.evidence.retract"), e -> retract(file));
            retract.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            row.add(retract);
        }
        return row;
    }

    private void retract(RecordFile file) {
        Confirm.withReason(
                Words.of("budget.evidence.retract.title", file.name()),
                Words.of("budget.evidence.retract.text"),
                Words.of("budget.reason"),
                Words.of("budget.evidence.retract"),
                reason -> {
                    presenter.files().retract(file.id(), reason);
                    changed.run();
                });
    }

    private Component drop(RatingLine line) {
        var drop = new FileDrop(
                presenter.tools(),
                Words.of("budget.evidence.add"),
                file -> {
                    presenter
                            .files()
                            .add(
                                    view.year(),
                                    view.project().code(),
                                    line.indicator().key(),
                                    file);
                    return changed;
                },
                Notices::problem);
        if (drop.getUploadButton() instanceof Button button) {
            button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        return drop;
    }
}
