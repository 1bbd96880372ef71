package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Notices;

/** A few fields and one deed; a rule that forbids it shows its sentence, and what was typed stays. */
final class DeedDialog extends Dialog {

    private final Div body = new Div();
    private final Span error = new Span();

    /** @param key of the title; {@code key.do} is the button, {@code key.done} what is said afterwards */
    DeedDialog(String key, Runnable deed, Runnable changed, Component... fields) {
        setHeaderTitle(Words.of(key));
        setWidth("640px");
        setMaxWidth("94vw");
        body.addClassName("deed-body");
        body.add(fields);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        add(body, error);
        var act = new Button(Words.of(key + ".do"), e -> {
            error.setText("");
            try {
                deed.run();
            } catch (RuleViolation violation) {
                error.setText(Words.of(violation.messageKey(), violation.args()));
                return;
            }
            close();
            Notices.done(Words.of(key + ".done"));
            changed.run();
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("confirm.cancel"), e -> close()), act);
    }
}
