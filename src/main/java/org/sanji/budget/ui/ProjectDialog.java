package org.sanji.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetOfYear;
import org.sanji.budget.BudgetProject;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;

/** A project of a copied plan, to be changed or added. */
final class ProjectDialog extends Dialog {

    private final transient BudgetPresenter presenter;
    private final transient BudgetOfYear budget;
    private final transient BudgetProject before;
    private final transient Runnable changed;
    private final TextField code = new TextField(Words.of("budget.table.code"));
    private final TextField name = new TextField(Words.of("budget.table.name"));
    private final TextField total = new TextField(Words.of("budget.field.total"));
    private final TextField fiscal = new TextField(Words.of("budget.field.fiscal"));
    private final TextField other = new TextField(Words.of("budget.field.other"));
    private final TextArea purpose = new TextArea(Words.of("budget.field.purpose"));
    private final Map<BudgetDate, TextField> plan = new EnumMap<>(BudgetDate.class);
    private final TextArea goals = new TextArea(Words.of("budget.field.goals"));
    private final TextArea indicators = new TextArea(Words.of("budget.field.indicators"));
    private final TextField reason = new TextField(Words.of("budget.reason"));

    /** @param before null to add one */
    ProjectDialog(BudgetPresenter presenter, BudgetOfYear budget, BudgetProject before, Runnable changed) {
        this.presenter = presenter;
        this.budget = budget;
        this.before = before;
        this.changed = changed;
        setHeaderTitle(before == null ? Words.of("budget.project.add") : Words.of("budget.project.edit.title"));
        setWidth("860px");
        for (var date : BudgetDate.values()) {
            plan.put(date, new TextField(Words.of("budget.field.plan", Words.of(date))));
        }
        var form = Forms.twoColumns(code, name, total, fiscal, other);
        form.add(Forms.wide(form, purpose));
        plan.values().forEach(form::add);
        form.add(Forms.wide(form, goals), Forms.wide(form, indicators), Forms.wide(form, reason));
        indicators.setHelperText(Words.of("budget.field.indicators.help"));
        reason.setRequiredIndicatorVisible(true);
        add(form);
        fill();
        var save = new Button(Words.of("budget.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("confirm.cancel"), e -> close()), save);
    }

    private void fill() {
        if (before == null) {
            return;
        }
        code.setValue(before.code());
        name.setValue(before.name());
        total.setValue(Words.plain(before.total()));
        fiscal.setValue(Words.plain(before.fiscal()));
        other.setValue(Words.plain(before.other()));
        purpose.setValue(before.purpose());
        plan.forEach((date, field) -> field.setValue(Words.plain(before.plan().get(date))));
        goals.setValue(ProjectText.ofGoals(before.goals()));
        indicators.setValue(ProjectText.ofIndicators(before.indicators()));
    }

    private void save() {
        var shares = new EnumMap<BudgetDate, BigDecimal>(BudgetDate.class);
        plan.forEach((date, field) -> {
            var share = Numbers.read(field.getValue(), "budget-percent-number");
            if (share != null) {
                shares.put(date, share);
            }
        });
        var project = new BudgetProject(
                code.getValue().strip(),
                name.getValue().strip(),
                amount(total),
                amount(fiscal),
                amount(other),
                purpose.getValue().strip(),
                shares,
                ProjectText.goals(goals.getValue()),
                ProjectText.indicators(indicators.getValue()));
        presenter
                .copies()
                .save(
                        budget.year(),
                        before == null ? null : before.code(),
                        project,
                        budget.source().copy().version(),
                        reason.getValue());
        close();
        Notices.done(Words.of("budget.saved"));
        changed.run();
    }

    private static BigDecimal amount(TextField field) {
        return Numbers.read(field.getValue(), "budget-amount-number");
    }
}
