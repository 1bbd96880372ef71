package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list would be: says that there is nothing, and what to do. */
public class EmptyState extends Div {

    /** @param hint a sentence that says what to do */
    public EmptyState(VaadinIcon icon, String title, String hint, Component... actions) {
        addClassName("empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var first = new Paragraph(title);
        first.addClassName("empty-state-title");
        var row = new Div(actions);
        row.addClassName("empty-state-actions");
        add(picture, first, new Paragraph(hint), row);
    }
}
