package org.sanji.petition.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.RuleViolation;

/** A small dialog: some fields, one action, cancel. A rule that forbids the action shows its sentence; nothing is lost. */
class ActionDialog extends Dialog {

    private final Div body = new Div();
    private final Span error = Fields.errorLine();
    private final Button confirm;
    private Runnable action = () -> {};

    /** Ends the confirmation without closing; the field shows why. */
    private static final class Incomplete extends RuntimeException {
        Incomplete() {
            super(null, null, false, false);
        }
    }

    ActionDialog(String title, String confirmText) {
        setHeaderTitle(title);
        setWidth("480px");
        setMaxWidth("94vw");
        body.addClassName("dialog-body");
        add(body, error);
        var cancel = new Button(Labels.of("petition-ui.cancel"), e -> close());
        confirm = new Button(confirmText, e -> run());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        confirm.setTooltipText("Ctrl+Enter");
        getFooter().add(cancel, confirm);
    }

    final void body(Component... components) {
        body.add(components);
    }

    final void danger() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    final void onConfirm(Runnable work) {
        action = work;
    }

    private void run() {
        Fields.show(error, null);
        try {
            action.run();
            close();
        } catch (Incomplete shownAtTheField) {
            // the dialog stays open
        } catch (RuleViolation violation) {
            Fields.show(error, Labels.of(violation.messageKey(), violation.args()));
        }
    }

    static <T extends AbstractField<?, String> & HasValidation> void requireText(T field, String key) {
        require(field, Fields.text(field) != null, key);
    }

    static void require(HasValidation field, boolean holds, String key) {
        field.setInvalid(!holds);
        if (!holds) {
            field.setErrorMessage(Labels.of(key));
            throw new Incomplete();
        }
    }
}
