package org.sanji.oversight.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.oversight.ExtensionView;
import org.sanji.oversight.Extensions;
import org.sanji.process.WorkItem;

/** The head reads who asks for how many days and why, and approves or refuses. */
@StyleSheet("context://css/oversight.css")
final class ExtensionForm extends Div {

    private final transient Runnable changed;
    private final Span error = new Span();

    ExtensionForm(Extensions extensions, ExtensionView request, WorkItem item, Runnable changed) {
        this.changed = changed;
        addClassName("report-form");
        add(new KeyValueList()
                .with(getTranslation("extension.by"), request.requestedBy())
                .with(getTranslation("extension.on"), Formats.date(request.requestedOn()))
                .with(getTranslation("extension.days"), String.valueOf(request.days()))
                .with(
                        getTranslation("extension.dates"),
                        getTranslation(
                                "extension.from-to",
                                Formats.date(request.oldDueOn()),
                                Formats.date(request.newDueOn())))
                .withWide(getTranslation("extension.reason"), request.reason()));
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        var refuse = new Button(
                getTranslation("extension.refuse"),
                VaadinIcon.CLOSE_CIRCLE_O.create(),
                e -> Confirm.withReason(
                        getTranslation("extension.refuse"),
                        getTranslation("extension.refuse.text"),
                        getTranslation("extension.refuse.reason"),
                        getTranslation("extension.refuse"),
                        reason -> attempt(
                                () -> extensions.refuse(item.id(), item.version(), reason), "extension.refuse.done")));
        var approve = new Button(
                getTranslation("extension.approve"),
                VaadinIcon.CHECK.create(),
                e -> attempt(() -> extensions.approve(item.id(), item.version()), "extension.approve.done"));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        approve.setTooltipText("Ctrl+Enter");
        var foot = new Div(error, refuse, approve);
        foot.addClassName("action-foot");
        add(foot);
    }

    private void attempt(Runnable deed, String doneKey) {
        error.setVisible(false);
        try {
            deed.run();
        } catch (RuleViolation violation) {
            say(getTranslation(violation.messageKey(), violation.args()));
            return;
        } catch (StaleActionException | NotFoundException gone) {
            say(UiErrors.sentence(gone));
            return;
        }
        Notices.done(getTranslation(doneKey));
        changed.run();
    }

    private void say(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
    }
}
