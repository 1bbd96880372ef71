package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.deadline.DueLight;
import org.sanji.petition.DueView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;

/** States, marks and due dates of petitions: always icon, word and colour. */
final class Badges {

    private Badges() {}

    static StateBadge state(PetitionState state) {
        var text = Labels.of(state);
        return switch (state) {
            case REGISTERED -> new StateBadge(text, Tone.SOON, VaadinIcon.INBOX);
            case ASSIGNED -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.PAPERPLANE_O);
            case OBJECTED -> new StateBadge(text, Tone.SOON, VaadinIcon.HAND);
            case LEVEL1 -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.COMMENTS_O);
            case LEVEL2 -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.GROUP);
            case LEVEL3 -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.INSTITUTION);
            case ANSWERING -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.PENCIL);
            case ANSWERED -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.ENVELOPE_O);
            case CLOSED -> new StateBadge(text, Tone.GOOD);
            case JOINED -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.LINK);
            case TRANSFERRED -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.SIGN_OUT);
            case NOT_ACCEPTED, NO_FURTHER_ACCEPTANCE -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.BAN);
            case EXPLAINED -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.INFO_CIRCLE_O);
            case STATUTORY -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.SCALE);
            case WITHDRAWN -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.ARROW_BACKWARD);
            case VOIDED -> new StateBadge(text, Tone.NEUTRAL, VaadinIcon.CLOSE_CIRCLE_O);
        };
    }

    static StateBadge repeat(RepeatKind kind) {
        return new StateBadge(Labels.of(kind), kind.counted() ? Tone.SOON : Tone.NEUTRAL, VaadinIcon.REPLY_ALL);
    }

    static StateBadge urgent() {
        return new StateBadge(Labels.of("petition-ui.urgent"), Tone.SOON, VaadinIcon.BOLT);
    }

    static StateBadge sealed() {
        return new StateBadge(Labels.of("petition-ui.sealed"), Tone.NEUTRAL, VaadinIcon.LOCK);
    }

    static StateBadge historic() {
        return new StateBadge(Labels.of("petition-ui.historic"), Tone.NEUTRAL, VaadinIcon.ARCHIVE);
    }

    /** The due date with the days left; its light is the service's. */
    static Component due(DueView due, String why) {
        if (due == null) {
            return new Span(Formats.ABSENT);
        }
        var tone =
                due.light() == DueLight.RED ? Tone.OVERDUE : due.light() == DueLight.AMBER ? Tone.SOON : Tone.NEUTRAL;
        var badge = new Span();
        badge.addClassNames("due-badge", tone.className());
        var icon = (tone == Tone.NEUTRAL ? VaadinIcon.CALENDAR_O : tone.icon()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var date = new DueDay(due.dueOn(), why);
        date.addClassName("due-date");
        badge.add(icon, date, new Span(daysLeft(due.daysLeft())));
        if (due.provisional()) {
            badge.add(new Span(Labels.of("petition-ui.provisional")));
        }
        badge.setTitle(why);
        return badge;
    }

    private static String daysLeft(long left) {
        if (left < 0) {
            return Labels.of("due.overdue", -left);
        }
        return left == 0 ? Labels.of("due.today") : Labels.of("due.left", left);
    }
}
