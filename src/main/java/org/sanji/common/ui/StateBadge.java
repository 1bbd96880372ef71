package org.sanji.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state as icon, word and colour. */
public class StateBadge extends Span {

    public StateBadge(String text, Tone tone) {
        this(text, tone, tone.icon());
    }

    public StateBadge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("state-badge", tone.className());
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(text));
    }
}
