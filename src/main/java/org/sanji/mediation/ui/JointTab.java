package org.sanji.mediation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.MediationFile;
import org.sanji.petition.MediationLevel;

/** The joint mediation on one page: who takes part, positions side by side, tasks and dates, minutes, rooms. */
@StyleSheet("context://css/mediation.css")
final class JointTab extends Div {

    private final transient JointPresenter presenter;
    private final transient MediationFile file;

    JointTab(JointPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.file = presenter.file();
        addClassName("mediation-tab");
        add(positions(changed));
        if (!presenter.ownPartOnly()) {
            add(Forms.section(Words.of("mediation-work.joint.tasks"), new JointTasks(presenter, changed)));
        }
        minutes();
        bookings();
    }

    private com.vaadin.flow.component.html.Section positions(Runnable changed) {
        var cards = new Div();
        cards.addClassName("joint-cards");
        presenter.seats().forEach(seat -> cards.add(card(seat)));
        var section = Forms.section(Words.of("mediation-ui.positions"));
        if (file.organsDisagree()) {
            var line = new Div(
                    VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Span(Words.of("mediation-ui.positions.disagree")));
            line.addClassName("notice-line");
            section.add(line);
        }
        section.add(cards);
        if (presenter.mayInvite()) {
            section.add(new InviteButton(presenter, changed));
        } else if (presenter.leadsAndWaits()) {
            var note = new Div(Words.of("mediation-work.joint.invite.wait"));
            note.addClassName("field-note");
            section.add(note);
        }
        return section;
    }

    private Div card(JointPresenter.Seat seat) {
        var who = new Span(presenter.organName(seat.organ()));
        who.addClassName("position-organ");
        var part = new Span(Words.of(seat.leads() ? "mediation-work.joint.lead" : "mediation-work.joint.co"));
        part.addClassName("field-note");
        var head = new Div(who, part);
        head.addClassName("position-head");
        var card = new Div(head);
        card.addClassName("joint-card");
        var said = seat.position();
        if (said == null) {
            var wait = new Div(new StateBadge(Words.of("mediation-work.joint.missing"), Tone.SOON));
            presenter
                    .due(seat.organ())
                    .ifPresent(due ->
                            wait.add(new DueBadge(due, presenter.today()).because(presenter.why(due, getLocale()))));
            wait.addClassName("joint-wait");
            card.addClassName("joint-missing");
            card.add(wait);
            return card;
        }
        card.setClassName("joint-conflict", seat.conflict());
        var text = new Div(said.text());
        text.addClassName("position-text");
        var note = new Span(
                Words.of("mediation-ui.positions.by", said.round(), said.by(), Formats.dateTime(said.statedAt())));
        note.addClassName("field-note");
        card.add(new Div(PositionsPanel.badge(said.stance())), text, note);
        return card;
    }

    private void minutes() {
        var sessions = file.sessions().stream()
                .filter(s -> s.level() == MediationLevel.JOINT)
                .toList();
        var section = Forms.section(Words.of("mediation-work.joint.minutes"));
        if (sessions.isEmpty()) {
            var none = new Div(Words.of("mediation-work.joint.minutes.none"));
            none.addClassName("field-note");
            section.add(none);
        }
        for (int i = sessions.size() - 1; i >= 0; i--) {
            section.add(new SessionCard(sessions.get(i), presenter.organs()));
        }
        add(section);
    }

    private void bookings() {
        var bookings = file.bookings().stream()
                .filter(b -> b.level() == MediationLevel.JOINT)
                .toList();
        if (bookings.isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.bookings"));
        for (var booking : bookings) {
            var line = new Div(new Span(BookingList.text(booking)), MediationTab.badge(booking));
            line.addClassName("plain-line");
            section.add(line);
        }
        add(section);
    }
}
