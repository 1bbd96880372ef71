package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.UiErrors;

/** Does a deed of a form; what forbids it is said at its field, else in this line, and nothing typed is lost. */
final class FormErrors extends Span {

    private final transient Map<String, ? extends Component> fields;

    /** @param fields by code of the rule */
    FormErrors(Map<String, ? extends Component> fields) {
        this.fields = Map.copyOf(fields);
        addClassName("error-line");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void attempt(Runnable deed) {
        setVisible(false);
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties place) {
                place.setInvalid(false);
            }
        });
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
        Component field = fields.get(violation.code());
        if (field instanceof HasValidationProperties place && field.isVisible() && field.isAttached()) {
            place.setErrorMessage(sentence);
            place.setInvalid(true);
            field.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus();");
        } else {
            say(sentence);
        }
    }

    private void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }
}
