package org.sanji.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.UiErrors;
import org.sanji.worklist.CaseHandlers.Candidate;

/** Names a handler, takes over, gives back; what a rule forbids stands in the dialog, which stays open. */
final class HandlerDialog extends Dialog {

    /** What a button does with the name chosen and the reason. */
    interface Deed {
        void run(String username, String reason);
    }

    private final ComboBox<Candidate> person = new ComboBox<>(getTranslation("handler.person"));
    private final TextField reason = new TextField();
    private final Div error = new Div();

    /**
     * @param text what it is about
     * @param reasonNeeded the handler passes it on or back
     */
    HandlerDialog(String title, String text, List<Candidate> people, boolean reasonNeeded) {
        setHeaderTitle(title);
        setWidth("480px");
        person.setItems(people);
        person.setItemLabelGenerator(c -> c.openCases() == 0
                ? c.user().displayName()
                : getTranslation("handler.busy", c.user().displayName(), c.openCases()));
        person.setAutofocus(true);
        reason.setLabel(getTranslation(reasonNeeded ? "handler.reason" : "handler.reason.optional"));
        reason.setRequiredIndicatorVisible(reasonNeeded);
        reason.setMaxLength(500);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        var body = new Div(new Paragraph(text), person, reason, error);
        body.addClassName("dialog-fields");
        add(body);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()));
    }

    /** The main deed: takes the person chosen. */
    HandlerDialog naming(String label, Deed deed) {
        var button = new Button(label, e -> {
            person.setInvalid(person.isEmpty());
            person.setErrorMessage(getTranslation("handler.choose"));
            if (!person.isEmpty()) {
                attempt(deed, person.getValue().user().username());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button);
        return this;
    }

    /** Another deed that needs no person. */
    HandlerDialog other(String label, Deed deed) {
        var button = new Button(label, e -> attempt(deed, null));
        getFooter().add(button);
        return this;
    }

    private void attempt(Deed deed, String username) {
        error.setText("");
        try {
            deed.run(username, reason.getValue());
            close();
        } catch (RuleViolation | NotFoundException refused) {
            error.setText(UiErrors.sentence(refused));
        }
    }
}
