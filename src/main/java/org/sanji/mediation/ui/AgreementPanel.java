package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.CheckState;
import org.sanji.mediation.MediationFile;

/** One agreement: its terms, and each promise with what the check of its performance found. */
final class AgreementPanel extends Div {

    private final transient MediationDesk desk;

    AgreementPanel(MediationDesk desk, MediationFile.Agreement agreement) {
        this.desk = desk;
        add(new KeyValueList()
                .with(Words.of("mediation-ui.session.signed-on"), Formats.date(agreement.signedOn()))
                .withWide(Words.of("mediation-ui.session.terms"), agreement.terms()));
        agreement.promises().forEach(promise -> add(line(promise)));
    }

    private Div line(MediationFile.Promise promise) {
        var what = new Span(promise.what());
        what.addClassName("promise-what");
        var who = new Span(Words.of("mediation-ui.promise.who", promise.by(), promise.checker()));
        who.addClassName("field-note");
        var line = new Div(what, who);
        line.addClassName("promise-line");
        if (promise.state() == CheckState.OPEN) {
            line.add(new DueBadge(promise.dueOn(), desk.today())
                    .because(Words.of("due.why.promise", Formats.date(promise.dueOn()))));
        } else {
            line.add(new StateBadge(Words.of(promise.state()), tone(promise.state())));
            var note = new Span(Words.of(
                    "mediation-ui.promise.checked",
                    Formats.date(promise.checkedOn()),
                    promise.note() == null ? "" : promise.note()));
            note.addClassName("field-note");
            line.add(note);
        }
        return line;
    }

    private static Tone tone(CheckState state) {
        return switch (state) {
            case KEPT -> Tone.GOOD;
            case PARTLY -> Tone.SOON;
            case BROKEN -> Tone.OVERDUE;
            case OPEN, ENDED -> Tone.NEUTRAL;
        };
    }
}
