package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;

/** The form of one open task of a review. A forbidden deed shows its sentence at the field or at the foot. */
@StyleSheet("context://css/mediation.css")
@StyleSheet("context://css/review.css")
abstract class TaskForm extends Div {

    private final Map<String, HasValidationProperties> places = new HashMap<>();
    private final Span error = new Span();
    private final Div foot = new Div(error);
    private final transient Runnable changed;

    TaskForm(Runnable changed) {
        this.changed = changed;
        addClassNames("task-form", "review-form");
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

    /** The rule's sentence is shown at this field while it can be seen. */
    final <F extends Component & HasValidationProperties & HasValue<?, ?>> void place(F field, String... codes) {
        field.setManualValidation(true);
        field.addValueChangeListener(e -> field.setInvalid(false));
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

    /** The task is done: say so and read the page again. */
    final void done(String key) {
        Notices.done(Words.of(key));
        changed.run();
    }

    private void attempt(Runnable deed) {
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

    private void show(String code, String sentence) {
        var field = places.get(code);
        if (field instanceof Component place && place.isVisible() && place.isAttached()) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            place.getElement().executeJs("this.scrollIntoView({block: 'center'}); if (this.focus) this.focus();");
        } else {
            sentence(sentence);
        }
    }

    private void sentence(String text) {
        error.setText(text == null ? "" : text);
        error.setVisible(text != null);
    }
}
