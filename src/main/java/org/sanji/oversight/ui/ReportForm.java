package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.oversight.ReportKind;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

/** The form of both tasks: the organ writes; the bureau corrects, sends or gives back. */
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/superior.css")
final class ReportForm extends Div {

    private final transient SuperiorPresenter presenter;
    private final transient WorkItem item;
    private final transient Runnable changed;
    private final ReportKind kind;
    private final ReportFields fields;
    private final DayField nextDue = new DayField(getTranslation("report.next-due"));
    private final Span error = new Span();

    ReportForm(SuperiorPresenter presenter, WorkItem item, Runnable changed) {
        this.presenter = presenter;
        this.item = item;
        this.changed = changed;
        UUID petition = item.key().petitionId();
        kind = presenter.kindNow(petition);
        fields = new ReportFields(kind, presenter.begun(petition));
        addClassName("report-form");
        var note = new Div(getTranslation("report.kind." + kind));
        note.addClassName("field-note");
        add(note);
        presenter.returned(petition).ifPresent(last -> {
            var back = new Div(getTranslation(
                    last.bySuperior() ? "report.returned.superior" : "report.returned.bureau",
                    Formats.date(last.returnedOn()),
                    last.returnReason()));
            back.addClassName("instruction-quote");
            add(back);
        });
        add(fields);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        var foot = new Div(error);
        foot.addClassName("action-foot");
        if (item.task() == TaskKey.CHECK_REPORT) {
            sending();
            foot.add(plain("report.give-back", VaadinIcon.REPLY, this::giveBack));
            foot.add(primary("report.send", this::send));
        } else {
            foot.add(primary("report.submit", this::submit));
        }
        add(foot);
    }

    private void sending() {
        nextDue.setVisible(kind == ReportKind.INTERIM);
        nextDue.setMin(presenter.today());
        if (kind == ReportKind.INTERIM) {
            nextDue.setValue(presenter.proposedNextDueOn());
        }
        var row = new Div(nextDue);
        row.addClassName("report-next");
        add(row);
    }

    private Button plain(String key, VaadinIcon icon, Runnable deed) {
        return new Button(getTranslation(key), icon.create(), e -> deed.run());
    }

    private Button primary(String key, Runnable deed) {
        var button = plain(key, VaadinIcon.CHECK, () -> attempt(deed));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        button.setTooltipText("Ctrl+Enter");
        return button;
    }

    private void submit() {
        presenter.submit(item, fields.read());
        done("report.submit.done");
    }

    private void send() {
        presenter.send(item, fields.read(), nextDue.getValue());
        done("report.send.done." + kind);
    }

    private void giveBack() {
        Confirm.withReason(
                getTranslation("report.give-back"),
                getTranslation("report.give-back.text"),
                getTranslation("report.give-back.reason"),
                getTranslation("report.give-back"),
                reason -> attempt(() -> {
                    presenter.giveBack(item, reason);
                    done("report.give-back.done");
                }));
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        changed.run();
    }

    /** What forbids it is shown at its field, else at the foot; nothing typed is lost. */
    private void attempt(Runnable deed) {
        error.setVisible(false);
        fields.areas().forEach(a -> a.setInvalid(false));
        try {
            deed.run();
        } catch (RuleViolation violation) {
            show(violation);
        } catch (StaleActionException | NotFoundException gone) {
            say(UiErrors.sentence(gone));
        }
    }

    private void show(RuleViolation violation) {
        var sentence = getTranslation(violation.messageKey(), violation.args());
        Component field = violation.code().equals("report-next-due") ? nextDue : fields.ofRule(violation.code());
        if (field instanceof HasValidationProperties place && field.isVisible() && field.isAttached()) {
            place.setErrorMessage(sentence);
            place.setInvalid(true);
            field.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus();");
        } else {
            say(sentence);
        }
    }

    private void say(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
    }
}
