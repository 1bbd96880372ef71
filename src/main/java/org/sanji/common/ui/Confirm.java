package org.sanji.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before something that cannot be taken back; optionally for the reason. The button names the deed. */
public final class Confirm {

    private static final int REASON_LENGTH = 500;

    private Confirm() {}

    /** @param deed label of the button, a verb: 转送, not 确定 */
    public static Dialog ask(String title, String text, String deed, Runnable action) {
        var dialog = dialog(title, text);
        dialog.getFooter().add(cancel(dialog), deed(dialog, deed, action));
        dialog.open();
        return dialog;
    }

    /** Stays open until a reason is given. */
    public static Dialog withReason(
            String title, String text, String reasonLabel, String deed, Consumer<String> action) {
        var dialog = dialog(title, text);
        var reason = new TextArea(reasonLabel);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        reason.setErrorMessage(reason.getTranslation("confirm.reason-missing"));
        dialog.add(reason);
        var button = new Button(deed, e -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            action.accept(reason.getValue().strip());
            dialog.close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel(dialog), button);
        dialog.open();
        return dialog;
    }

    private static Dialog dialog(String title, String text) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("480px");
        dialog.add(new Paragraph(text));
        return dialog;
    }

    private static Button cancel(Dialog dialog) {
        return new Button(dialog.getTranslation("confirm.cancel"), e -> dialog.close());
    }

    /** Closes after the deed only: when a rule forbids it, the dialog stays with the sentence. */
    private static Button deed(Dialog dialog, String label, Runnable action) {
        var button = new Button(label, e -> {
            action.run();
            dialog.close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setAutofocus(true);
        return button;
    }
}
