package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;

/**
 * The form of one open task: the fields, and at the foot the deed; what to do by when stands above it, on the page. A forbidden deed shows its sentence at the field or at the foot; nothing typed is lost.
 */
@StyleSheet("context://css/mediation.css")
abstract class TaskForm extends Div {

    private final Map<String, HasValidation> places = new HashMap<>();
    private final Span error = new Span();
    private final Div foot = new Div(error);
    private final transient Runnable changed;
    private transient FormKeeper keeper;

    TaskForm(Runnable changed) {
        this.changed = changed;
        addClassName("task-form");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        foot.addClassName("action-foot");
    }

    final void lead(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("task-lead");
        add(line);
    }

    /** A line that whoever fills the form must not miss. */
    final void notice(VaadinIcon icon, String sentence) {
        var line = new Div(icon.create(), new Span(sentence));
        line.addClassName("notice-line");
        add(line);
    }

    static Div part(String titleKey, Component... content) {
        var box = new Div(new H3(Words.of(titleKey)));
        box.addClassName("task-part");
        box.add(content);
        return box;
    }

    /** The rule's sentence is shown at this field while the field can be seen. */
    final void place(HasValidation field, String... codes) {
        field.setManualValidation(true);
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(e -> field.setInvalid(false));
        }
        for (var code : codes) {
            places.put(code, field);
        }
    }

    /** The main deed, at the right of the foot, also by Ctrl+Enter. */
    final Button primary(String key, VaadinIcon icon, Runnable deed) {
        var button = secondary(key, icon, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        button.setTooltipText("Ctrl+Enter");
        return button;
    }

    final Button secondary(String key, VaadinIcon icon, Runnable deed) {
        var button = new Button(Words.of(key), icon.create(), e -> attempt(deed));
        foot.add(button);
        add(foot);
        return button;
    }

    /** What is typed survives a crash; call it after the keeper knows all fields and the form is built. */
    final void keep(FormKeeper formKeeper) {
        keeper = formKeeper;
        keeper.restore().ifPresent(at -> {
            var away = new Button(Words.of("mediation-work.draft.discard"), e -> {
                keeper.discard();
                changed.run();
            });
            away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            var line = new Div(
                    VaadinIcon.TIME_BACKWARD.create(),
                    new Span(Words.of("mediation-work.draft.restored", Formats.dateTime(at))),
                    away);
            line.addClassName("notice-line");
            addComponentAsFirst(line);
        });
    }

    /** What was kept is stored elsewhere now. */
    final void forgetKept() {
        if (keeper != null) {
            keeper.discard();
        }
    }

    /** The task is done: say so and read the page again. */
    final void done(String key) {
        forgetKept();
        Notices.done(Words.of(key));
        changed.run();
    }

    /** Runs a deed; what forbids it is shown here. */
    final void attempt(Runnable deed) {
        places.values().forEach(field -> field.setInvalid(false));
        sentence(null);
        try {
            deed.run();
        } catch (RuleViolation violation) {
            show(violation.code(), Words.of(violation.messageKey(), violation.args()));
        } catch (StaleActionException | NotFoundException gone) {
            sentence(UiErrors.sentence(gone));
        }
    }

    final void show(String code, String sentence) {
        var field = places.get(code);
        if (field instanceof Component place && place.isVisible() && place.isAttached()) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            place.getElement().executeJs("this.scrollIntoView({block: 'center'}); if (this.focus) this.focus();");
        } else {
            sentence(sentence);
        }
    }

    final void sentence(String text) {
        error.setText(text == null ? "" : text);
        error.setVisible(text != null);
    }
}
