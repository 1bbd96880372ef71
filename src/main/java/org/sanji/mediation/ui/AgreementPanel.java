package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.CheckState;
import org.sanji.mediation.MediationFile;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionView;
import org.sanji.security.Role;

/** One agreement: its terms, and each promise with the check whether it was kept. */
final class AgreementPanel extends Div {

    private final transient MediationDesk desk;
    private final transient PetitionView petition;
    private final transient Runnable changed;

    AgreementPanel(MediationDesk desk, PetitionView petition, MediationFile.Agreement agreement, Runnable changed) {
        this.desk = desk;
        this.petition = petition;
        this.changed = changed;
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
            line.add(new DueBadge(promise.dueOn(), desk.today()));
            if (mayCheck()) {
                line.add(kept(promise), broken(promise));
            }
        } else {
            var tone = promise.state() == CheckState.KEPT ? Tone.GOOD : Tone.OVERDUE;
            line.add(new StateBadge(Words.of(promise.state()), tone));
            var note = new Span(Words.of(
                    "mediation-ui.promise.checked",
                    Formats.date(promise.checkedOn()),
                    promise.note() == null ? "" : promise.note()));
            note.addClassName("field-note");
            line.add(note);
        }
        return line;
    }

    /** The lead organ or the bureau; the service decides, this only hides buttons that would be refused. */
    private boolean mayCheck() {
        var actor = desk.currentUser().actor();
        boolean lead = petition.leadOrgan().equals(actor.organ())
                && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        return lead
                || Organs.BUREAU.equals(actor.organ())
                        && actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR);
    }

    private Button kept(MediationFile.Promise promise) {
        return small(
                "mediation-ui.promise.kept",
                () -> Confirm.ask(
                        Words.of("mediation-ui.promise.kept"),
                        Words.of("mediation-ui.promise.kept.text", promise.what()),
                        Words.of("mediation-ui.promise.kept.do"),
                        () -> check(promise.id(), true, null)));
    }

    private Button broken(MediationFile.Promise promise) {
        return small(
                "mediation-ui.promise.broken",
                () -> Confirm.withReason(
                        Words.of("mediation-ui.promise.broken"),
                        Words.of("mediation-ui.promise.broken.text", promise.what()),
                        Words.of("mediation-ui.promise.broken.note"),
                        Words.of("mediation-ui.promise.broken.do"),
                        note -> check(promise.id(), false, note)));
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Words.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void check(UUID item, boolean kept, String note) {
        desk.agreements().check(petition.id(), item, kept, note);
        changed.run();
    }
}
