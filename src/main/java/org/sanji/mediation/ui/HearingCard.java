package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Collectors;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;

/** One hearing from its decision to its report, with what may be done about it now. */
final class HearingCard extends Div {

    private final transient HearingPresenter presenter;
    private final transient HearingView hearing;
    private final transient Runnable changed;

    HearingCard(HearingPresenter presenter, HearingView hearing, Runnable changed) {
        this.presenter = presenter;
        this.hearing = hearing;
        this.changed = changed;
        addClassName("session-card");
        var head = new Div(
                new H3(Words.of("hearing.title", Words.of(hearing.kind()), HearingFacts.when(hearing))), badge());
        head.addClassName("session-head");
        add(head, new HearingFacts(presenter, hearing));
        outcome();
        actions();
    }

    private StateBadge badge() {
        var word = Words.of(hearing.state());
        return switch (hearing.state()) {
            case ANNOUNCED -> new StateBadge(word, Tone.ACTIVE, VaadinIcon.CALENDAR_CLOCK);
            case HELD -> new StateBadge(word, Tone.SOON);
            case REPORTED -> new StateBadge(word, Tone.GOOD);
            case NOT_HELD, CALLED_OFF -> new StateBadge(word, Tone.NEUTRAL);
        };
    }

    private void outcome() {
        var list = new KeyValueList();
        boolean any = hearing.endReason() != null;
        if (any) {
            list.withWide(Words.of("hearing.end-reason"), hearing.endReason());
        }
        if (hearing.minutes() != null && hearing.minutes().course() != null) {
            any = true;
            list.with(
                            Words.of("hearing.came"),
                            Words.of(hearing.minutes().petitionerCame() ? "hearing.yes" : "hearing.no"))
                    .with(Words.of("hearing.record.by"), hearing.recordedBy())
                    .withWide(Words.of("hearing.attendance"), hearing.minutes().attendance());
            var evidence = hearing.minutes().evidence().stream()
                    .map(e -> Words.of("hearing.evidence.text", e.by(), e.what()))
                    .collect(Collectors.joining("\n"));
            if (!evidence.isEmpty()) {
                list.withWide(Words.of("hearing.evidence"), evidence);
            }
            list.withWide(Words.of("hearing.course"), hearing.minutes().course());
        }
        if (hearing.report() != null) {
            report(list);
        }
        if (any) {
            add(list);
        }
    }

    private void report(KeyValueList list) {
        var report = hearing.report();
        list.withWide(Words.of("hearing.findings"), report.findings())
                .with(Words.of("hearing.conclusion"), Words.of(report.conclusion()))
                .with(Words.of("hearing.report.by"), hearing.reportedBy())
                .withWide(Words.of("hearing.conclusion.text"), report.text());
        if (report.dissent() != null) {
            list.withWide(Words.of("hearing.dissent"), report.dissent());
        }
    }

    private void actions() {
        var bar = new Div();
        bar.addClassName("hearing-actions");
        if (presenter.mayChallenge(hearing)) {
            bar.add(button("hearing.challenge", VaadinIcon.USER_STAR, this::challenge));
        }
        if (presenter.mayConduct(hearing)) {
            bar.add(
                    button("hearing.move", VaadinIcon.CALENDAR_CLOCK, this::move),
                    button("hearing.off", VaadinIcon.CLOSE_CIRCLE_O, this::callOff));
        }
        if (bar.getComponentCount() > 0) {
            var rights = new Paragraph(Words.of("hearing.rights.text"));
            rights.addClassName("field-note");
            add(rights, bar);
        }
    }

    private static Button button(String key, VaadinIcon icon, Runnable action) {
        var button = new Button(Words.of(key), icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void challenge() {
        var by = Inputs.line("hearing.challenge.by", 100);
        var members = new CheckboxGroup<HearingView.Member>(Words.of("hearing.challenge.members"));
        members.setItems(hearing.sitting());
        members.setItemLabelGenerator(m -> Words.of("hearing.member.of", m.name(), m.post()));
        var reason = Inputs.area("hearing.challenge.reason", 2000);
        new DeedDialog(
                        "hearing.challenge",
                        () -> presenter.challenge(
                                hearing.id(),
                                new ChallengeForm(
                                        Words.typed(by),
                                        members.getValue().stream()
                                                .map(HearingView.Member::id)
                                                .toList(),
                                        Words.typed(reason))),
                        changed,
                        by,
                        members,
                        reason)
                .open();
    }

    private void move() {
        var when = new HearingWhen(presenter);
        when.begin(hearing);
        var reason = Inputs.area("hearing.move.reason", 2000);
        new DeedDialog(
                        "hearing.move",
                        () -> presenter.move(
                                hearing.id(),
                                new Hearings.Moved(
                                        when.start(),
                                        when.end(),
                                        Words.typed(when.place),
                                        when.roomCode(),
                                        Words.typed(reason))),
                        changed,
                        when,
                        reason)
                .open();
    }

    private void callOff() {
        var reason = Inputs.area("hearing.off.reason", 2000);
        new DeedDialog("hearing.off", () -> presenter.callOff(hearing.id(), Words.typed(reason)), changed, reason)
                .open();
    }
}
