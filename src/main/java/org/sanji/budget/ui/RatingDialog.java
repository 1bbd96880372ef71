package org.sanji.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.sanji.budget.Evidence;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingForm;
import org.sanji.budget.RatingLine;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.statistics.Indicator;

/** Enters or corrects the self-assessment of an indicator; a figure of the system is shown before it is taken. */
final class RatingDialog extends Dialog {

    private static final int ACTUAL = 200;
    private static final int EXPLANATION = 1000;

    private final transient ProjectView view;
    private final transient RatingLine line;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;
    private final TextField actual = new TextField(Words.of("budget.table.actual"));
    private final TextField points = new TextField(Words.of("budget.field.points"));
    private final TextArea explanation = new TextArea(Words.of("budget.explanation"));
    private final Select<Indicator> figure = new Select<>();
    private final DayField asOf = new DayField(Words.of("budget.field.as-of"));
    private final Div preview = new Div();
    private final TextField reason = new TextField(Words.of("budget.field.correction"));

    RatingDialog(ProjectView view, RatingLine line, BudgetPresenter presenter, Runnable changed) {
        this.view = view;
        this.line = line;
        this.presenter = presenter;
        this.changed = changed;
        setHeaderTitle(Words.of("budget.rating.title", line.indicator().level3()));
        setWidth("720px");
        actual.setRequiredIndicatorVisible(true);
        actual.setMaxLength(ACTUAL);
        actual.setAutofocus(true);
        points.setRequiredIndicatorVisible(true);
        points.setHelperText(
                Words.of("budget.field.points.help", line.indicator().target()));
        explanation.setRequiredIndicatorVisible(true);
        explanation.setMaxLength(EXPLANATION);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(line.current().isPresent());
        figure.setLabel(Words.of("budget.field.figure"));
        figure.setItems(Indicator.values());
        figure.setItemLabelGenerator(i -> i == null ? Words.of("budget.field.figure.none") : Words.of(i));
        figure.setEmptySelectionAllowed(true);
        figure.setEmptySelectionCaption(Words.of("budget.field.figure.none"));
        asOf.setMax(presenter.today());
        preview.addClassName("budget-note");
        var form = Forms.twoColumns(actual, points);
        form.add(Forms.wide(form, explanation), figure, asOf);
        form.add(Forms.wide(form, preview), Forms.wide(form, reason));
        add(form);
        fill();
        figure.addValueChangeListener(e -> preview());
        asOf.addValueChangeListener(e -> preview());
        preview();
        var save = new Button(Words.of("budget.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("confirm.cancel"), e -> close()), save);
    }

    private void fill() {
        var proof = line.current().flatMap(Rating::evidence);
        asOf.setValue(proof.map(Evidence::asOf).orElseGet(this::lastDay));
        figure.setValue(proof.map(Evidence::indicator).orElse(null));
        line.current().ifPresent(r -> {
            actual.setValue(r.actual());
            points.setValue(r.points().toPlainString());
            explanation.setValue(r.explanation());
        });
    }

    /** The end of the year, or today while it runs. */
    private LocalDate lastDay() {
        var end = LocalDate.of(view.year(), 12, 31);
        return end.isAfter(presenter.today()) ? presenter.today() : end;
    }

    private void preview() {
        preview.removeAll();
        asOf.setEnabled(figure.getValue() != null);
        if (figure.getValue() == null) {
            preview.setText(Words.of("budget.field.figure.help"));
            return;
        }
        try {
            preview.add(EvidencePart.figure(
                    presenter.assessments().figure(figure.getValue(), view.year(), asOf.getValue()), view.year()));
        } catch (RuleViolation none) {
            preview.setText(UiErrors.sentence(none));
        }
    }

    private void save() {
        presenter
                .assessments()
                .rate(new RatingForm(
                        view.year(),
                        view.project().code(),
                        line.indicator().key(),
                        actual.getValue(),
                        Numbers.read(points.getValue(), "budget-points-number"),
                        explanation.getValue(),
                        figure.getValue(),
                        figure.getValue() == null ? null : asOf.getValue(),
                        line.history().size(),
                        reason.getValue()));
        close();
        Notices.done(Words.of("budget.saved"));
        changed.run();
    }
}
