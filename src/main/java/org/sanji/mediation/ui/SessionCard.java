package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.organization.Organs;

/** The record of one session, to read. */
final class SessionCard extends Div {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    SessionCard(MediationFile.Session session, Organs organs) {
        addClassName("session-card");
        var head = new Div(
                new H3(Words.of(
                        "mediation-ui.session.title",
                        Words.of(session.level()),
                        session.no(),
                        MINUTE.format(session.heldAt()))),
                badge(session.result()));
        head.addClassName("session-head");
        var facts = new KeyValueList()
                .with(Words.of("mediation-ui.session.place"), session.place())
                .with(Words.of("mediation-ui.session.organ"), organs.nameOf(session.organ()))
                .withWide(Words.of("mediation-ui.session.attendees"), attendees(session))
                .withWide(Words.of("mediation-work.session.consents"), consents(session));
        if (!session.conflicts().isEmpty()) {
            facts.withWide(Words.of("mediation-ui.session.conflicts"), conflicts(session));
        }
        facts.withWide(Words.of("mediation-ui.session.minutes"), session.minutes());
        if (session.upReason() != null) {
            facts.withWide(Words.of("mediation-ui.session.up-reason"), session.upReason());
        }
        if (!session.addedOrgans().isEmpty()) {
            facts.withWide(Words.of("mediation-ui.session.added"), Words.organs(organs, session.addedOrgans()));
        }
        facts.with(Words.of("mediation-ui.session.recorded-by"), session.recordedBy());
        add(head, facts);
    }

    private static String attendees(MediationFile.Session session) {
        return session.attendees().stream().map(SessionCard::attendee).collect(Collectors.joining("\u3000"));
    }

    private static String attendee(SessionForm.Attendee attendee) {
        var text = Words.of("mediation-ui.session.attendee", attendee.name(), Words.of(attendee.side()));
        return attendee.came() ? text : Words.of("mediation-work.session.absent", text);
    }

    private static String consents(MediationFile.Session session) {
        return session.consents().stream().map(SessionCard::consent).collect(Collectors.joining("\u3000"));
    }

    private static String consent(SessionForm.Consent c) {
        var who = c.party() == null ? Words.of(c.side()) : c.party();
        if (!c.consents()) {
            return Words.of("mediation-work.session.consent.no", who);
        }
        return c.how() == null
                ? Words.of("mediation-work.session.consent.yes", who)
                : Words.of("mediation-work.session.consent.given", who, Formats.date(c.on()), Words.of(c.how()));
    }

    private static String conflicts(MediationFile.Session session) {
        return session.conflicts().stream()
                .map(c -> Words.of("mediation-ui.session.conflict", c.name(), c.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static StateBadge badge(SessionResult result) {
        return switch (result) {
            case AGREED -> new StateBadge(Words.of(result), Tone.GOOD);
            case OPINION -> new StateBadge(Words.of(result), Tone.ACTIVE, VaadinIcon.PENCIL);
            case UP -> new StateBadge(Words.of(result), Tone.SOON, VaadinIcon.ARROW_UP);
            case AGAIN -> new StateBadge(Words.of(result), Tone.NEUTRAL, VaadinIcon.ROTATE_RIGHT);
            case ADD_ORGAN -> new StateBadge(Words.of(result), Tone.NEUTRAL, VaadinIcon.PLUS);
        };
    }
}
