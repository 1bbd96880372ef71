package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.DutyResult;
import org.sanji.process.WorkItem;

/** An answer of one choice and one text: to a suggestion (Art 29), or on a duty performed (Art 31 (5)). */
final class ShortAnswerForm<E extends Enum<E>> extends TaskForm {

    /** Hands the answer to its service. */
    interface Answering<E> {
        void answer(E kind, String text);
    }

    private ShortAnswerForm(String key, List<E> kinds, Answering<E> service, Runnable changed) {
        super(changed);
        RadioButtonGroup<E> kind = Inputs.radios(key + ".kind", kinds);
        TextArea text = Inputs.area(key + ".text", 20_000);
        place(kind, "answer-kind");
        place(text, "answer-text");
        add(kind, text);
        primary(key + ".do", VaadinIcon.CHECK, () -> {
            service.answer(kind.getValue(), Words.typed(text));
            done(key + ".done");
        });
    }

    static ShortAnswerForm<Adoption> suggestion(MediationDesk desk, WorkItem item, Runnable changed) {
        return new ShortAnswerForm<>(
                "mediation-ui.suggestion",
                List.of(Adoption.values()),
                (kind, text) -> desk.suggestions().answer(item.id(), item.version(), kind, text),
                changed);
    }

    static ShortAnswerForm<DutyResult> duty(MediationDesk desk, WorkItem item, Runnable changed) {
        return new ShortAnswerForm<>(
                "mediation-ui.duty",
                List.of(DutyResult.values()),
                (kind, text) -> desk.duties().answer(item.id(), item.version(), kind, text),
                changed);
    }
}
