package org.sanji.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.DayField;
import org.sanji.security.User;

/** Enters one absence; a rule's sentence stands in the dialog, which stays open. */
final class AbsenceDialog extends Dialog {

    private final transient AbsencesPresenter presenter;
    private final transient Consumer<String> saved;
    private final ComboBox<User> person = new ComboBox<>(getTranslation("absence.person"));
    private final DayField from = new DayField(getTranslation("absence.from"));
    private final DayField to = new DayField(getTranslation("absence.to"));
    private final ComboBox<User> substitute = new ComboBox<>(getTranslation("absence.substitute"));
    private final TextField reason = new TextField(getTranslation("absence.reason"));
    private final Div error = new Div();

    /** @param saved gets the name of the substitute */
    AbsenceDialog(AbsencesPresenter presenter, Consumer<String> saved) {
        this.presenter = presenter;
        this.saved = saved;
        setHeaderTitle(getTranslation("absence.enter"));
        setWidth("520px");
        var people = presenter.people();
        person.setItems(people);
        person.setItemLabelGenerator(User::displayName);
        person.setValue(people.get(0));
        person.setReadOnly(people.size() == 1);
        for (var day : new DayField[] {from, to}) {
            day.setValue(presenter.today());
            day.setMin(presenter.today());
            day.addValueChangeListener(e -> offer());
        }
        substitute.setItemLabelGenerator(User::displayName);
        substitute.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        person.addValueChangeListener(e -> offer());
        var days = new Div(from, to);
        days.addClassName("absence-days");
        var body = new Div(person, days, substitute, reason, error);
        body.addClassName("absence-fields");
        add(body);
        var save = new Button(getTranslation("absence.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), save);
        offer();
    }

    /** Only those who fit and are there on these days; the only one is taken. */
    private void offer() {
        var chosen = substitute.getValue();
        var fitting = presenter.substitutes(person.getValue(), from.getValue(), to.getValue());
        substitute.setItems(fitting);
        fitting.stream()
                .filter(u ->
                        fitting.size() == 1 || chosen != null && u.username().equals(chosen.username()))
                .findFirst()
                .ifPresent(substitute::setValue);
        substitute.setHelperText(
                getTranslation(fitting.isEmpty() ? "absence.substitute.none" : "absence.substitute.help"));
    }

    private void save() {
        error.setText("");
        try {
            presenter.enter(
                    person.getValue(), from.getValue(), to.getValue(), substitute.getValue(), reason.getValue());
            close();
            saved.accept(substitute.getValue().displayName());
        } catch (RuleViolation violation) {
            error.setText(getTranslation(violation.messageKey(), violation.args()));
        }
    }
}
