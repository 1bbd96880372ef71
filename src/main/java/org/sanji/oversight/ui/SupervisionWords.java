package org.sanji.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionState;

/** How causes and states of supervision read, everywhere the same. */
final class SupervisionWords {

    private SupervisionWords() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The cause, with the date that was missed. */
    static String cause(SupervisionRow row) {
        var cause = text("SupervisionCause." + row.cause());
        return row.breach() == null
                ? cause
                : text("supervision.cause.breach", text("BreachKind." + row.breach()), Formats.date(row.missedOn()));
    }

    /** The cause in a word. */
    static String shortCause(SupervisionRow row) {
        return text(row.breach() == null ? "SupervisionCause." + row.cause() : "BreachKind." + row.breach());
    }

    static StateBadge state(SupervisionState state) {
        var word = text("SupervisionState." + state);
        return switch (state) {
            case WAITING -> new StateBadge(word, Tone.SOON, VaadinIcon.SEARCH);
            case ORDERED -> new StateBadge(word, Tone.ACTIVE, VaadinIcon.HOURGLASS);
            case ANSWERED -> new StateBadge(word, Tone.SOON, VaadinIcon.COMMENT_O);
            case ACCEPTED -> new StateBadge(word, Tone.GOOD);
            case ESCALATED -> new StateBadge(word, Tone.ACTIVE, VaadinIcon.ARROW_UP);
            case DISMISSED, MERGED, REVOKED -> new StateBadge(word, Tone.NEUTRAL);
        };
    }

    static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
