package org.sanji.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Why files were not taken, a line for each, until the user closes it. */
final class RefusedFiles extends Div {

    RefusedFiles() {
        addClassName("refused-files");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String sentence) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(getTranslation("document-ui.preview.close"));
        var line = new Div(VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Div(sentence), close);
        line.addClassName("refused-file");
        close.addClickListener(e -> {
            remove(line);
            setVisible(getComponentCount() > 0);
        });
        add(line);
        setVisible(true);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }
}
