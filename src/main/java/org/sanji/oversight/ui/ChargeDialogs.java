package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.organization.LeaderEntry;
import org.sanji.oversight.ChargeView;
import org.sanji.oversight.ContactHow;

/** Taking a matter on, its plan and contacts, handing it on, ending it: one small dialog each. */
final class ChargeDialogs {

    private static final int TEXT = 1000;
    private static final int CONTACT = 2000;

    private final BacklogPresenter presenter;
    private final Runnable changed;

    ChargeDialogs(BacklogPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
    }

    void takeOn(UUID petitionId, String number) {
        var goal = area("backlog.take.goal", TEXT);
        goal.setPlaceholder(text("backlog.take.goal.hint"));
        open(
                text("backlog.take.title", number),
                "backlog.take.do",
                "backlog.take.done",
                () -> presenter.takeOn(petitionId, goal.getValue()),
                new Paragraph(text("backlog.take.text")),
                goal);
        goal.focus();
    }

    void plan(ChargeView charge) {
        var step = area("backlog.step", TEXT);
        var due = new DayField(text("backlog.step.due"));
        due.setMin(presenter.today());
        open(
                text("backlog.plan.add"),
                "backlog.save",
                "backlog.saved",
                () -> presenter.plan(charge, step.getValue(), due.getValue()),
                step,
                due);
        step.focus();
    }

    void finish(ChargeView charge, ChargeView.Step step, boolean done) {
        var result = area(done ? "backlog.step.result" : "backlog.step.why", TEXT);
        open(
                text(done ? "backlog.step.finish" : "backlog.step.drop"),
                "backlog.save",
                "backlog.saved",
                () -> presenter.close(charge, step, done, result.getValue()),
                new Paragraph(step.text()),
                result);
        result.focus();
    }

    void contact(ChargeView charge) {
        var on = new DayField(text("backlog.contact.on"));
        on.setMin(charge.takenOn());
        on.setMax(presenter.today());
        on.setValue(presenter.today());
        var how = new Select<ContactHow>();
        how.setLabel(text("backlog.contact.how"));
        how.setItems(ContactHow.values());
        how.setItemLabelGenerator(h -> text("ContactHow." + h));
        how.setValue(ContactHow.PHONE);
        var row = new Div(on, how);
        row.addClassName("field-row");
        var words = area("backlog.contact.text", CONTACT);
        open(
                text("backlog.contacts.add"),
                "backlog.save",
                "backlog.saved",
                () -> presenter.contact(charge, on.getValue(), how.getValue(), words.getValue()),
                row,
                words);
        words.focus();
    }

    void handOn(ChargeView charge) {
        var to = new Select<LeaderEntry>();
        to.setLabel(text("backlog.hand.to"));
        to.setItems(presenter.others(charge));
        to.setItemLabelGenerator(l -> l.name() + "　" + l.title());
        to.setWidthFull();
        var reason = area("backlog.hand.reason", TEXT);
        open(
                text("backlog.hand"),
                "backlog.hand.do",
                "backlog.hand.done",
                () -> presenter.handOn(charge, to.getValue(), reason.getValue()),
                to,
                reason);
    }

    void end(ChargeView charge) {
        var reason = area("backlog.end.reason", TEXT);
        open(
                text("backlog.end"),
                "backlog.end",
                "backlog.end.done",
                () -> presenter.end(charge, reason.getValue()),
                new Paragraph(text("backlog.end.text")),
                reason);
        reason.focus();
    }

    /** Stays open with what was typed when a rule forbids it. */
    private void open(String title, String deedKey, String doneKey, Runnable deed, Component... content) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("520px");
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        dialog.add(content);
        dialog.add(error);
        var button = new Button(text(deedKey), e -> {
            try {
                deed.run();
                dialog.close();
                Notices.done(text(doneKey));
                changed.run();
            } catch (RuleViolation violation) {
                error.setText(text(violation.messageKey(), violation.args()));
                error.setVisible(true);
            } catch (StaleActionException stale) {
                error.setText(UiErrors.sentence(stale));
                error.setVisible(true);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(dialog).resetFocusOnActiveElement();
        button.setTooltipText("Ctrl+Enter");
        dialog.getFooter().add(new Button(text("confirm.cancel"), e -> dialog.close()), button);
        dialog.open();
    }

    private static TextArea area(String key, int length) {
        var area = new TextArea(text(key));
        area.setMaxLength(length);
        area.setMinHeight("90px");
        area.setWidthFull();
        return area;
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
