package org.sanji.common.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a state means to the reader; each tone has a colour and an icon, so that colour never speaks alone. */
public enum Tone {
    /** Nothing to do. */
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    /** Being worked on. */
    ACTIVE(VaadinIcon.PLAY_CIRCLE_O),
    /** Finished well. */
    GOOD(VaadinIcon.CHECK_CIRCLE_O),
    /** Soon due, or needs attention. */
    SOON(VaadinIcon.CLOCK),
    /** Overdue, and nothing else. */
    OVERDUE(VaadinIcon.WARNING);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    public VaadinIcon icon() {
        return icon;
    }

    /** CSS class of the tone. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
