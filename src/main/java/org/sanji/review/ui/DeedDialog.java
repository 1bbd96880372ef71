package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Notices;

/** A dialog with one deed: what forbids it is shown at its field or below; nothing typed is lost. */
class DeedDialog extends Dialog {

    private final Map<String, HasValidationProperties> places = new HashMap<>();
    private final Div body = new Div();
    private final Span error = new Span();
    private transient Runnable deed = () -> {};

    DeedDialog(String title, String confirmText) {
        setHeaderTitle(title);
        setWidth("640px");
        setMaxWidth("94vw");
        body.addClassName("dialog-body");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(body, error);
        var confirm = new Button(confirmText, e -> run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        confirm.setTooltipText("Ctrl+Enter");
        getFooter().add(new Button(Words.of("confirm.cancel"), e -> close()), confirm);
    }

    final void body(Component... components) {
        body.add(components);
    }

    final <F extends Component & HasValidationProperties & HasValue<?, ?>> void place(F field, String... codes) {
        field.setManualValidation(true);
        field.addValueChangeListener(e -> field.setInvalid(false));
        for (var code : codes) {
            places.put(code, field);
        }
    }

    /** @param doneKey what is said when it was done */
    final void onConfirm(Runnable work, String doneKey, Runnable changed) {
        deed = () -> {
            work.run();
            close();
            Notices.done(Words.of(doneKey));
            changed.run();
        };
    }

    private void run() {
        error.setVisible(false);
        places.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
        } catch (RuleViolation violation) {
            var sentence = Words.of(violation.messageKey(), violation.args());
            var field = places.get(violation.code());
            if (field instanceof Component place && place.isVisible()) {
                field.setErrorMessage(sentence);
                field.setInvalid(true);
            } else {
                error.setText(sentence);
                error.setVisible(true);
            }
        }
    }
}
