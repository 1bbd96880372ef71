package org.sanji.followup.ui;

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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;

/** Some fields and a deed; what forbids the deed is shown at the field or at the foot, nothing typed is lost. */
@StyleSheet("context://css/mediation.css")
@StyleSheet("context://css/followup.css")
abstract class AfterForm extends Div {

    private final Map<String, HasValidation> places = new HashMap<>();
    private final Span error = new Span();
    private final Div foot = new Div(error);
    private final transient Runnable changed;

    AfterForm(Runnable changed) {
        this.changed = changed;
        addClassName("task-form");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        foot.addClassName("action-foot");
    }

    static Div part(String title, Component... content) {
        var box = new Div(new H3(title));
        box.addClassName("task-part");
        box.add(content);
        return box;
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("after-row");
        return row;
    }

    static Div note(String text) {
        var note = new Div(text);
        note.addClassName("field-note");
        return note;
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

    final void primary(String key, VaadinIcon icon, Runnable deed) {
        var button = secondary(key, icon, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        button.setTooltipText("Ctrl+Enter");
    }

    final Button secondary(String key, VaadinIcon icon, Runnable deed) {
        var button = new Button(AfterWords.of(key), icon.create(), e -> attempt(deed));
        foot.add(button);
        add(foot);
        return button;
    }

    final void done(String key) {
        Notices.done(AfterWords.of(key));
        changed.run();
    }

    private void attempt(Runnable deed) {
        places.values().forEach(field -> field.setInvalid(false));
        sentence(null);
        try {
            deed.run();
        } catch (RuleViolation violation) {
            show(violation.code(), AfterWords.of(violation.messageKey(), violation.args()));
        } catch (StaleActionException | NotFoundException gone) {
            sentence(UiErrors.sentence(gone));
        }
    }

    private void show(String code, String sentence) {
        var field = places.get(code);
        if (field instanceof Component place && place.isAttached() && shown(place)) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            place.getElement().executeJs("this.scrollIntoView({block: 'center'}); if (this.focus) this.focus();");
        } else {
            sentence(sentence);
        }
    }

    private static boolean shown(Component component) {
        return component.isVisible()
                && component.getParent().map(AfterForm::shown).orElse(true);
    }

    private void sentence(String text) {
        error.setText(text == null ? "" : text);
        error.setVisible(text != null);
    }
}
