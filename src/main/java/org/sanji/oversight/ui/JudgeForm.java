package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.oversight.SupervisionView;

/** The supervisor judges an answer: accept it, ask again by a new date, or put it before the leader in charge. */
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/supervision.css")
final class JudgeForm extends Div {

    private final transient Runnable changed;
    private final TextArea words = CheckForm.area("supervision.judge.words", 2000);
    private final DayField due = new DayField(getTranslation("supervision.judge.due"));
    private final FormErrors errors = new FormErrors(Map.of("supervision-reason", words, "supervision-due", due));

    JudgeForm(SupervisionPresenter presenter, SupervisionView view, Runnable changed) {
        this.changed = changed;
        addClassName("supervision-form");
        due.setMin(presenter.today().plusDays(1));
        due.setValue(presenter.proposal(view).dueOn());
        due.setHelperText(getTranslation("supervision.judge.due.hint"));
        words.setHelperText(getTranslation("supervision.judge.words.hint"));
        var row = new Div(words, due);
        row.addClassName("judge-row");
        var accept = button("accept", VaadinIcon.CHECK, () -> presenter.accept(view, words.getValue()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(
                errors,
                button("escalate", VaadinIcon.ARROW_UP, () -> presenter.escalate(view, words.getValue())),
                button("again", VaadinIcon.REPLY, () -> presenter.askAgain(view, words.getValue(), due.getValue())),
                accept);
        foot.addClassName("action-foot");
        add(OrderCard.answer(view, presenter), row, foot);
    }

    private Button button(String key, VaadinIcon icon, Runnable deed) {
        return new Button(
                getTranslation("supervision.judge." + key),
                icon.create(),
                e -> errors.attempt(() -> {
                    deed.run();
                    Notices.done(getTranslation("supervision.judge." + key + ".done"));
                    changed.run();
                }));
    }
}
