package org.sanji.budget.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Links that save a file. */
final class Downloads {

    private Downloads() {}

    static Anchor link(String href, String text) {
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(href, "");
        link.add(icon, new Span(text));
        link.addClassName("budget-download");
        link.setRouterIgnore(true);
        return link;
    }
}
