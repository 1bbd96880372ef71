package org.sanji.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingForm;
import org.sanji.budget.SpendingLine;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Notices;

/** Enters or corrects what was spent in all by a date. */
final class SpendingDialog extends Dialog {

    private final transient ProjectView view;
    private final transient SpendingLine line;
    private final transient BudgetPresenter presenter;
    private final transient Runnable changed;
    private final TextField amount = new TextField(Words.of("budget.field.amount"));
    private final Div meaning = new Div();
    private final TextField over = new TextField(Words.of("budget.field.over"));
    private final TextField note = new TextField(Words.of("budget.field.note"));
    private final TextField reason = new TextField(Words.of("budget.field.correction"));

    SpendingDialog(ProjectView view, SpendingLine line, BudgetPresenter presenter, Runnable changed) {
        this.view = view;
        this.line = line;
        this.presenter = presenter;
        this.changed = changed;
        setHeaderTitle(Words.of("budget.spending.title", view.project().name(), Words.of(line.date())));
        setWidth("520px");
        amount.setValue(line.current().map(s -> Words.plain(s.amount())).orElse(""));
        amount.setRequiredIndicatorVisible(true);
        amount.setAutofocus(true);
        amount.setValueChangeMode(ValueChangeMode.EAGER);
        amount.addValueChangeListener(e -> weigh());
        note.setValue(line.current().map(Spending::note).orElse(""));
        over.setValue(line.current().map(Spending::overReason).orElse(""));
        over.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(line.current().isPresent());
        meaning.addClassName("budget-note");
        var form = new Div(amount, meaning, over, note, reason);
        form.addClassName("budget-form");
        add(form);
        weigh();
        var save = new Button(Words.of("budget.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("confirm.cancel"), e -> close()), save);
    }

    /** Says what the amount means against budget and plan while it is typed. */
    private void weigh() {
        var typed = typed();
        var total = view.project().total();
        boolean exceeds = typed != null && typed.compareTo(total) > 0;
        over.setVisible(exceeds);
        var text = line.planned() == null
                ? Words.of("budget.meaning.blank", Words.of(line.date()))
                : Words.of("budget.meaning.plan", Words.money(line.planned()), Words.share(line.share()));
        if (exceeds) {
            text += Words.of("budget.meaning.over", Words.money(typed.subtract(total)));
        } else if (typed != null) {
            text += Words.of("budget.meaning.share", Words.share(view.project().share(typed)));
        }
        meaning.setText(text);
    }

    private BigDecimal typed() {
        try {
            return Numbers.read(amount.getValue(), "budget-amount-number");
        } catch (RuleViolation notYet) {
            return null;
        }
    }

    private void save() {
        presenter
                .assessments()
                .spend(new SpendingForm(
                        view.year(),
                        view.project().code(),
                        line.date(),
                        Numbers.read(amount.getValue(), "budget-amount-number"),
                        note.getValue(),
                        line.history().size(),
                        reason.getValue(),
                        over.getValue()));
        close();
        Notices.done(Words.of("budget.saved"));
        changed.run();
    }
}
