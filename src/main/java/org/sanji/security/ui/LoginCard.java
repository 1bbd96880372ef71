package org.sanji.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.sanji.common.RuleViolation;

/** A page with one question, for whoever is on the way in; a refusal stands on it, not in a corner. */
abstract class LoginCard extends Div {

    private final Div card = new Div();
    private final Div error = new Div();

    LoginCard(String title, String text) {
        addClassName("login-page");
        card.addClassNames("login-card", "panel", "stack");
        card.add(new H1(title));
        if (text != null) {
            card.add(new Paragraph(text));
        }
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(card);
    }

    /** What is asked, the refusal below it, the deed, and a way out. */
    final void ask(Component question, Button deed, Button wayOut) {
        card.add(question, error, deed, wayOut);
    }

    final void show(Component part, Button wayOut) {
        card.add(part, wayOut);
    }

    final void wide() {
        card.addClassName("wide");
    }

    final Button quiet(String key, Runnable deed) {
        var button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Runs the deed; a broken rule becomes the sentence on the card. */
    final boolean tried(Runnable deed) {
        try {
            deed.run();
            error.setVisible(false);
            return true;
        } catch (RuleViolation rule) {
            error.setText(getTranslation(rule.messageKey(), rule.args()));
            error.setVisible(true);
            return false;
        }
    }
}
