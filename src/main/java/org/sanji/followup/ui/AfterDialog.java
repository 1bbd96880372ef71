package org.sanji.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.sanji.common.ui.Notices;

/** A form of this module in a dialog; it stays open with its sentence until the deed is done. */
class AfterDialog extends Dialog {

    AfterDialog(String titleKey) {
        setHeaderTitle(AfterWords.of(titleKey));
        setWidth("720px");
        setMaxWidth("94vw");
        getHeader().add(closeButton());
    }

    private Button closeButton() {
        var close = new Button(com.vaadin.flow.component.icon.VaadinIcon.CLOSE_SMALL.create(), e -> close());
        close.addThemeVariants(
                com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY,
                com.vaadin.flow.component.button.ButtonVariant.LUMO_ICON);
        close.setAriaLabel(AfterWords.of("followup-ui.close"));
        return close;
    }

    /** Closes, says so, reads the page again. */
    final void done(String key, Runnable changed) {
        close();
        Notices.done(AfterWords.of(key));
        changed.run();
    }
}
