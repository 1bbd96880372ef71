package org.sanji.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.deadline.ClockKind;
import org.sanji.followup.CheckState;
import org.sanji.followup.FollowUpFile;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** One thing that was promised: by whom, until when, who checks, and what was recorded about it. */
final class CheckLine extends Div {

    private final transient AfterDesk desk;

    CheckLine(AfterDesk desk, FollowUpFile.Check check) {
        this.desk = desk;
        addClassName("check-line");
        var source =
                new Span(AfterWords.of("followup-ui.check.source", AfterWords.of(check.source()), check.position()));
        source.addClassName("check-source");
        var what = new Span(check.what());
        what.addClassName("check-what");
        var head = new Div(source, what, state(check));
        head.addClassName("check-head");
        var who = new Div(AfterWords.of(
                "followup-ui.check.who",
                check.performer(),
                Formats.date(check.dueOn()),
                desk.organs().nameOf(check.checker()),
                Formats.date(check.checkDueOn())));
        who.addClassName("field-note");
        add(head, who);
        check.entries().forEach(e -> add(entry(e)));
    }

    /** The check that a task is about. */
    static Optional<CheckLine> of(AfterDesk desk, PetitionView petition, WorkItem item) {
        return check(desk, petition, item).map(c -> new CheckLine(desk, c));
    }

    static Optional<FollowUpFile.Check> check(AfterDesk desk, PetitionView petition, WorkItem item) {
        return desk.files().of(petition.id()).checks().stream()
                .filter(c -> c.id().toString().equals(item.subject()))
                .findFirst();
    }

    private com.vaadin.flow.component.Component state(FollowUpFile.Check check) {
        if (check.state() == CheckState.WAITING) {
            boolean come = !check.dueOn().isAfter(desk.today());
            return come
                    ? new DueBadge(check.checkDueOn(), desk.today())
                            .because(desk.reasons().of(ClockKind.EXECUTION_CHECK, check.checkDueOn(), getLocale()))
                    : new DueBadge(check.dueOn(), desk.today())
                            .because(getTranslation("due.why.promise", Formats.date(check.dueOn())));
        }
        return badge(check.state());
    }

    static StateBadge badge(CheckState state) {
        var tone =
                switch (state) {
                    case KEPT -> Tone.GOOD;
                    case PARTLY, NOT_KEPT -> Tone.SOON;
                    case WAITING, DROPPED -> Tone.NEUTRAL;
                };
        return new StateBadge(AfterWords.of(state), tone);
    }

    private Div entry(FollowUpFile.Entry e) {
        var by = e.organ() == null ? e.by() : desk.organs().nameOf(e.organ()) + " " + e.by();
        var said = new Div(AfterWords.of(
                e.report() ? "followup-ui.check.reported" : "followup-ui.check.verified",
                Formats.date(e.on()),
                by,
                AfterWords.of(e.outcome()),
                e.note()));
        if (e.evidence() != null) {
            said.add(note("followup-ui.check.evidence.said", e.evidence()));
        }
        if (e.newDueOn() != null) {
            said.add(note("followup-ui.check.postponed", Formats.date(e.newDueOn())));
        } else if (e.follow() != null && e.follow() != org.sanji.followup.CheckFollow.NONE) {
            said.add(note("followup-ui.check.followed", AfterWords.of(e.follow())));
        }
        said.addClassName("check-entry");
        return said;
    }

    private static Div note(String key, String value) {
        var note = new Div(AfterWords.of(key, value));
        note.addClassName("field-note");
        return note;
    }
}
