package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.BookingView;
import org.sanji.mediation.MediationFile;
import org.sanji.petition.PetitionView;

/** Everything that was said and done on the levels, the newest first. */
@StyleSheet("context://css/mediation.css")
final class MediationTab extends Div {

    private final transient MediationDesk desk;
    private final transient MediationFile file;

    MediationTab(MediationDesk desk, PetitionView petition, Runnable changed) {
        this.desk = desk;
        file = desk.files().of(petition.id());
        addClassName("mediation-tab");
        routes(petition);
        sessions();
        if (file.round() > 0) {
            add(Forms.section(Words.of("mediation-ui.positions"), new PositionsPanel(file, desk.organs())));
        }
        bookings();
        objections();
        answers();
        if (getComponentCount() == 0) {
            add(new EmptyState(
                    VaadinIcon.COMMENTS_O, Words.of("mediation-ui.empty"), Words.of("mediation-ui.empty.hint")));
        }
        new ConflictPanel(desk, petition, file, changed).addTo(this);
    }

    private void routes(PetitionView petition) {
        var routes = desk.routes().of(petition.id());
        if (!routes.isEmpty()) {
            var section = Forms.section(Words.of("route.panel"));
            routes.forEach(route -> section.add(new RoutePanel(route, desk.today())));
            add(section);
        }
    }

    private void sessions() {
        var sessions = file.sessions();
        if (sessions.isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.sessions"));
        for (int i = sessions.size() - 1; i >= 0; i--) {
            section.add(new SessionCard(sessions.get(i), desk.organs()));
        }
        add(section);
    }

    private void bookings() {
        if (file.bookings().isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.bookings"));
        file.bookings().forEach(booking -> section.add(line(new Span(BookingList.text(booking)), badge(booking))));
        add(section);
    }

    static StateBadge badge(BookingView booking) {
        return switch (booking.state()) {
            case BOOKED -> new StateBadge(Words.of(booking.state()), Tone.ACTIVE);
            case USED -> new StateBadge(Words.of(booking.state()), Tone.GOOD);
            case CANCELLED, RELEASED -> new StateBadge(Words.of(booking.state()), Tone.NEUTRAL);
        };
    }

    private void objections() {
        if (file.objections().isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.objections"));
        for (var objection : file.objections()) {
            var list = new KeyValueList()
                    .with(Words.of("mediation-ui.objection.organ"), organ(objection.organ()))
                    .with(Words.of("mediation-ui.objection.on"), Formats.date(objection.on()))
                    .withWide(Words.of("mediation-ui.objection.reason"), objection.reason())
                    .with(Words.of("mediation-ui.objection.proposed"), organ(objection.proposedOrgan()));
            if (objection.ruling() == null) {
                list.with(
                        Words.of("mediation-ui.ruling"),
                        new StateBadge(Words.of("mediation-ui.ruling.open"), Tone.SOON));
            } else {
                list.with(Words.of("mediation-ui.ruling"), Words.of(objection.ruling()));
                list.with(Words.of("mediation-ui.ruling.new-lead"), organ(objection.newLead()));
                list.with(Words.of("mediation-ui.ruling.on"), Formats.date(objection.ruledOn()));
                list.withWide(Words.of("mediation-ui.ruling.reason"), objection.rulingReason());
            }
            section.add(list);
        }
        add(section);
    }

    private void answers() {
        if (file.answers().isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.answers"));
        for (var answer : file.answers()) {
            var list = new KeyValueList()
                    .with(Words.of("mediation-ui.answer.by-organ"), organ(answer.organ()))
                    .with(Words.of("mediation-ui.answer.kind"), Words.of("mediation-ui.answer." + answer.answer()))
                    .with(Words.of("mediation-ui.answer.notified-on"), Formats.date(answer.on()))
                    .with(Words.of("mediation-ui.answer.method"), Words.of(answer.noticeMethod()))
                    .with(Words.of("mediation-ui.answer.by"), answer.by());
            if (answer.ground() != null) {
                list.withWide(Words.of("mediation-ui.answer.ground"), Words.of(answer.ground()));
                list.with(Words.of("mediation-ui.answer.organ"), answer.toOrgan());
                list.withWide(Words.of("mediation-ui.answer.advice"), answer.advice());
            }
            section.add(list);
        }
        add(section);
    }

    private String organ(String code) {
        return desk.organs().nameOf(code);
    }

    private static Div line(Component... content) {
        var line = new Div(content);
        line.addClassName("plain-line");
        return line;
    }
}
