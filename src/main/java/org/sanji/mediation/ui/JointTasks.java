package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.JointMediations.JointTask;
import org.sanji.organization.Organ;

/** Who does what by when, as agreed at the table; whoever leads adds, whose task it is closes. */
final class JointTasks extends Div {

    private final transient JointPresenter presenter;
    private final transient Runnable changed;

    JointTasks(JointPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
        addClassName("joint-tasks");
        var tasks = presenter.tasks();
        if (tasks.isEmpty()) {
            var none = new Div(Words.of("mediation-work.joint.tasks.none"));
            none.addClassName("field-note");
            add(none);
        }
        tasks.forEach(task -> add(line(task)));
        if (presenter.maySetTasks()) {
            add(adding());
        }
    }

    private Div line(JointTask task) {
        var organ = new Span(presenter.organName(task.organ()));
        organ.addClassName("joint-task-organ");
        var what = new Span(task.what());
        what.addClassName("joint-task-what");
        var line = new Div(organ, what, state(task));
        line.addClassName("joint-task");
        if (task.closedOn() != null) {
            var note = new Span(Words.of(
                    "mediation-work.joint.task.closed",
                    Formats.date(task.closedOn()),
                    task.closedBy(),
                    task.note() == null ? "" : task.note()));
            note.addClassName("field-note");
            line.add(note);
        }
        if (task.mayClose()) {
            line.add(done(task), missed(task));
        }
        return line;
    }

    private Component state(JointTask task) {
        if (task.done() == null) {
            return new DueBadge(task.dueOn(), presenter.today())
                    .because(Words.of("due.why.joint-task", Formats.date(task.dueOn())));
        }
        return task.done()
                ? new StateBadge(Words.of("mediation-work.joint.task.done"), Tone.GOOD)
                : new StateBadge(Words.of("mediation-work.joint.task.missed"), Tone.OVERDUE);
    }

    private Button done(JointTask task) {
        return small(
                "mediation-work.joint.task.done",
                () -> Confirm.ask(
                        Words.of("mediation-work.joint.task.done"),
                        Words.of("mediation-work.joint.task.done.text", task.what()),
                        Words.of("mediation-work.joint.task.done"),
                        () -> {
                            presenter.closeTask(task.id(), true, null);
                            changed.run();
                        }));
    }

    private Button missed(JointTask task) {
        return small(
                "mediation-work.joint.task.missed",
                () -> Confirm.withReason(
                        Words.of("mediation-work.joint.task.missed"),
                        Words.of("mediation-work.joint.task.missed.text", task.what()),
                        Words.of("mediation-work.joint.task.note"),
                        Words.of("mediation-work.joint.task.missed"),
                        note -> {
                            presenter.closeTask(task.id(), false, note);
                            changed.run();
                        }));
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Words.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div adding() {
        ComboBox<Organ> organ = Inputs.organ("mediation-work.joint.task.organ", presenter.atTheTable());
        TextField what = Inputs.line("mediation-work.joint.task.what", 1000);
        DayField due = Inputs.day("mediation-work.joint.task.due");
        due.setMin(presenter.today());
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        var add = new Button(Words.of("mediation-work.joint.task.add"), VaadinIcon.PLUS.create(), e -> {
            try {
                presenter.addTask(
                        organ.getOptionalValue().map(Organ::code).orElse(null), Words.typed(what), due.getValue());
            } catch (RuleViolation violation) {
                error.setText(Words.of(violation.messageKey(), violation.args()));
                return;
            }
            changed.run();
        });
        var row = new Div(organ, what, due, add);
        row.addClassName("joint-task-add");
        return new Div(row, error);
    }
}
