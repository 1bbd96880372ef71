package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.oversight.ChargeView;

/** One charge: leader, goal, plan with days, contacts, and how it ended. */
final class ChargeCard extends Div {

    private final transient BacklogPresenter presenter;
    private final transient ChargeView charge;
    private final transient ChargeDialogs dialogs;

    ChargeCard(ChargeView charge, BacklogPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.charge = charge;
        this.dialogs = new ChargeDialogs(presenter, changed);
        addClassNames("panel", "instruction-card", "charge-card");
        add(head());
        var goal = new Div(getTranslation("backlog.goal") + "：" + charge.goal());
        goal.addClassName("instruction-words");
        add(goal, plan(), contacts());
        if (charge.mayEnd()) {
            var foot = new Div(
                    small("backlog.hand", () -> dialogs.handOn(charge)),
                    small("backlog.end", () -> dialogs.end(charge)));
            foot.addClassName("instruction-foot");
            add(foot);
        }
    }

    private Div head() {
        var who = new Span(getTranslation("backlog.head", charge.leaderName(), Formats.date(charge.takenOn())));
        who.addClassName("instruction-who");
        var head = new Div(who);
        head.addClassName("instruction-head");
        if (charge.silent()) {
            head.add(new StateBadge(
                    getTranslation("backlog.silent", presenter.rules().contactDays()), Tone.OVERDUE));
        }
        var ending = charge.ending();
        if (ending != null) {
            var on = Formats.date(ending.on());
            head.add(new Span(
                    ending.handedTo() == null
                            ? getTranslation("backlog.ended", on, ending.reason())
                            : getTranslation("backlog.handed", on, ending.handedTo(), ending.reason())));
        }
        return head;
    }

    private Div plan() {
        var part = part("backlog.plan", "backlog.plan.add", () -> dialogs.plan(charge));
        charge.steps().forEach(step -> part.add(step(step)));
        if (charge.steps().isEmpty()) {
            part.add(faint("backlog.plan.none"));
        }
        return part;
    }

    private Div step(ChargeView.Step step) {
        var words = new Span(step.text());
        words.addClassName("charge-words");
        var line = new Div();
        line.addClassName("charge-line");
        boolean open = step.doneOn() == null && !step.dropped();
        var why = getTranslation("due.why.step", Formats.date(step.dueOn()));
        if (open && charge.holds()) {
            line.add(new DueBadge(step.dueOn(), presenter.today()).because(why), words);
        } else {
            line.add(
                    step.dropped()
                            ? new StateBadge(getTranslation("backlog.step.dropped"), Tone.NEUTRAL)
                            : step.doneOn() == null
                                    ? new DueDay(step.dueOn(), why)
                                    : new StateBadge(
                                            getTranslation("backlog.step.done", Formats.date(step.doneOn())),
                                            Tone.GOOD),
                    words);
        }
        if (step.result() != null) {
            var result = new Span(step.result());
            result.addClassName("instruction-last");
            line.add(result);
        }
        if (open && charge.mayWrite()) {
            line.add(
                    small("backlog.step.finish", () -> dialogs.finish(charge, step, true)),
                    small("backlog.step.drop", () -> dialogs.finish(charge, step, false)));
        }
        return line;
    }

    private Div contacts() {
        var part = part("backlog.contacts", "backlog.contacts.add", () -> dialogs.contact(charge));
        charge.contacts().forEach(c -> {
            var line = new Div(getTranslation(
                    "backlog.contact.line",
                    Formats.date(c.on()),
                    getTranslation("ContactHow." + c.how()),
                    c.text(),
                    c.by()));
            line.addClassName("charge-line");
            part.add(line);
        });
        if (charge.contacts().isEmpty()) {
            part.add(faint("backlog.contacts.none"));
        }
        return part;
    }

    private Div part(String titleKey, String deedKey, Runnable deed) {
        var title = new Div(new H3(getTranslation(titleKey)));
        title.addClassName("charge-title");
        if (charge.mayWrite()) {
            title.add(small(deedKey, deed));
        }
        var part = new Div(title);
        part.addClassName("charge-part");
        return part;
    }

    private Div faint(String key) {
        var line = new Div(getTranslation(key));
        line.addClassName("instruction-last");
        return line;
    }

    private Button small(String key, Runnable deed) {
        var button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
