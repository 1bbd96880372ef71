package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import org.sanji.common.ui.Formats;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.Side;

/** The decision to hold a hearing: why, when, where, who hears and who is heard. */
final class HearingAnnounceForm extends TaskForm {

    private final transient HearingPresenter presenter;
    private final transient Hearings.Possible what;
    private final HearingWhen when;
    private final TextArea reason = Inputs.area("hearing.reason", 2000);
    private final RowsEditor<HearingForm.Member> members =
            new RowsEditor<>("hearing.members", "hearing.member.add", () -> HearingPeople.member(false));
    private final RowsEditor<HearingForm.Party> parties =
            new RowsEditor<>("hearing.parties", "hearing.party.add", () -> HearingPeople.party(Side.OTHER_PARTY));

    HearingAnnounceForm(HearingPresenter presenter, Hearings.Possible what, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        this.what = what;
        when = new HearingWhen(presenter);
        lead(Words.of("hearing.clock." + what.kind(), Formats.date(what.dueOn()), Formats.date(presenter.earliest())));
        reason.setMinHeight("64px");
        for (int i = 0; i < presenter.minMembers(); i++) {
            members.addRow(HearingPeople.member(i == 0));
        }
        parties.addRow(HearingPeople.party(Side.ORGAN));
        var help = new Span(Words.of("hearing.members.help", presenter.minMembers()));
        help.addClassName("field-note");
        add(reason, when, members, help, parties);
        place(reason, "hearing-reason");
        place(when.day, "hearing-time", "hearing-past", "hearing-day-off", "hearing-notice-short", "hearing-after-due");
        place(when.place, "hearing-place");
        primary("hearing.announce.do", VaadinIcon.CHECK, this::announce);
        keep(presenter
                .keeper("hearing-" + presenter.key(what))
                .text("reason", reason)
                .field("day", when.day)
                .text("place", when.place)
                .rows("members", members)
                .rows("parties", parties));
    }

    private void announce() {
        presenter.announce(
                what,
                new HearingForm(
                        Words.typed(reason),
                        when.start(),
                        when.end(),
                        Words.typed(when.place),
                        when.roomCode(),
                        members.values(),
                        parties.values()));
        done("hearing.announced");
    }
}
