package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.deadline.ClockKind;
import org.sanji.followup.CallBackState;
import org.sanji.followup.CheckState;
import org.sanji.followup.EvaluationState;
import org.sanji.followup.FollowUpFile;
import org.sanji.petition.PetitionView;

/** How the petition was rated and why not, what was promised and whether it was kept, who was visited when. */
@StyleSheet("context://css/mediation.css")
@StyleSheet("context://css/followup.css")
final class FollowUpTab extends Div {

    private final transient AfterDesk desk;
    private final transient PetitionView petition;
    private final transient FollowUpFile file;
    private final transient Runnable changed;

    FollowUpTab(AfterDesk desk, PetitionView petition, Runnable changed) {
        this.desk = desk;
        this.petition = petition;
        this.changed = changed;
        file = desk.files().of(petition.id());
        addClassName("mediation-tab");
        evaluations();
        checks();
        visits();
        if (getComponentCount() == 0) {
            add(new EmptyState(
                    VaadinIcon.COMMENT_ELLIPSIS_O,
                    AfterWords.of("followup-ui.empty"),
                    AfterWords.of("followup-ui.empty.hint")));
        }
    }

    private void evaluations() {
        if (file.evaluations().isEmpty() && file.notInvited() == null) {
            return;
        }
        var section = Forms.section(AfterWords.of("followup-ui.evaluation"));
        if (file.notInvited() != null) {
            section.add(new Div(AfterWords.of(file.notInvited())));
        }
        file.evaluations().forEach(e -> section.add(evaluation(e)));
        add(section);
    }

    private Component evaluation(FollowUpFile.Evaluation e) {
        var period = new Span(AfterWords.of(
                "followup-ui.evaluation.period", e.pass(), Formats.date(e.closedOn()), Formats.date(e.dueOn())));
        var head = new Div(period, badge(e));
        head.addClassName("rating-head");
        if (e.callBack() != CallBackState.NONE && e.bureauShown()) {
            head.add(callBack(e));
        }
        var box = new Div(head);
        if (e.ratings().isEmpty()) {
            var none = new Div(AfterWords.of("followup-ui.evaluation.none." + e.state()));
            none.addClassName("field-note");
            box.add(none);
        } else {
            box.add(new RatingLines(e, e.ratings(), desk.organs()));
        }
        box.addClassName("evaluation-card");
        return box;
    }

    private static StateBadge badge(FollowUpFile.Evaluation e) {
        boolean rated = !e.ratings().isEmpty();
        var tone =
                switch (e.state()) {
                    case OPEN -> rated ? Tone.GOOD : Tone.ACTIVE;
                    case RATED -> Tone.GOOD;
                    case LAPSED, WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StateBadge(
                AfterWords.of(rated && e.state() == EvaluationState.OPEN ? EvaluationState.RATED : e.state()), tone);
    }

    private Component callBack(FollowUpFile.Evaluation e) {
        if (e.callBack() == CallBackState.OPEN) {
            var line = new Span(AfterWords.of(e.callBack()));
            var both = new Div(
                    line,
                    new DueBadge(e.callBackDueOn(), desk.today())
                            .because(desk.reasons().of(ClockKind.CALL_BACK, e.callBackDueOn(), getLocale())));
            both.addClassName("rating-head");
            return both;
        }
        return new StateBadge(
                AfterWords.of(e.callBack()), e.callBack() == CallBackState.DONE ? Tone.GOOD : Tone.NEUTRAL);
    }

    private void checks() {
        if (file.checks().isEmpty() && file.changes().isEmpty()) {
            return;
        }
        var section = Forms.section(AfterWords.of("followup-ui.checks"));
        file.checks().forEach(c -> section.add(new CheckLine(desk, c)));
        file.changes().forEach(c -> section.add(changeLine(c)));
        agreementOpen().ifPresent(agreement -> section.add(changeButton(agreement)));
        add(section);
    }

    private java.util.Optional<java.util.UUID> agreementOpen() {
        boolean mayChange = desk.visits().mayRecord(petition.id());
        return file.checks().stream()
                .filter(c -> mayChange && c.agreementId() != null && c.state() == CheckState.WAITING)
                .map(FollowUpFile.Check::agreementId)
                .findFirst();
    }

    private Component changeButton(java.util.UUID agreement) {
        var button = new Button(
                AfterWords.of("followup-ui.change"),
                VaadinIcon.EXCHANGE.create(),
                e -> new AgreementChangeDialog(desk, petition, agreement, changed).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var why = new Span(AfterWords.of("followup-ui.change.both"));
        why.addClassName("field-note");
        var row = new Div(button, why);
        row.addClassName("rating-head");
        return row;
    }

    private Component changeLine(FollowUpFile.Change c) {
        var line = new Div(AfterWords.of(
                "followup-ui.change.said",
                Formats.date(c.signedOn()),
                AfterWords.of(c.kind()),
                c.reason(),
                c.reference()));
        line.addClassName("check-entry");
        return line;
    }

    private void visits() {
        boolean may = desk.visits().mayRecord(petition.id());
        if (file.visits().isEmpty() && !may) {
            return;
        }
        var section = Forms.section(AfterWords.of("followup-ui.visits"));
        if (may) {
            var record =
                    new Button(AfterWords.of("followup-ui.visit.add"), VaadinIcon.PLUS.create(), e -> new VisitDialog(
                                    desk, petition, changed)
                            .open());
            record.addThemeVariants(ButtonVariant.LUMO_SMALL);
            section.add(record);
        }
        List<FollowUpFile.Visit> visits = file.visits();
        visits.forEach(v -> section.add(visit(v)));
        if (visits.isEmpty()) {
            var none = new Div(AfterWords.of("followup-ui.visits.none"));
            none.addClassName("field-note");
            section.add(none);
        }
        add(section);
    }

    private Component visit(FollowUpFile.Visit v) {
        var by = v.organ() == null ? v.by() : desk.organs().nameOf(v.organ()) + " " + v.by();
        var head = new Div(
                new Span(Formats.date(v.on())),
                new Span(AfterWords.of(v.kind())),
                new Span(AfterWords.of(v.how())),
                new Span(by));
        head.addClassName("visit-head");
        if (!v.reached()) {
            head.add(new StateBadge(AfterWords.of("followup-ui.visit.not-reached"), Tone.NEUTRAL));
        }
        if (v.result() != null) {
            head.add(new StateBadge(AfterWords.of(v.result()), Tone.ACTIVE));
        }
        var line = new Div(head);
        if (v.content() != null) {
            line.add(words(v.content()));
        }
        if (v.advice() != null) {
            line.add(words(AfterWords.of("followup-ui.visit.advice", v.advice())));
        }
        if (v.reviewUntil() != null) {
            line.add(words(AfterWords.of("followup-ui.visit.review", Formats.date(v.reviewUntil()))));
        }
        line.addClassName("visit-line");
        return line;
    }

    private static Div words(String text) {
        var words = new Div(text);
        words.addClassName("rating-words");
        return words;
    }
}
