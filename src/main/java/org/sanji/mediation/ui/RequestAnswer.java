package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.sanji.common.ui.DayField;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.organization.Organ;
import org.sanji.petition.RequestView;

/** The answer to one request of an opinion, and for what is supported: by when it is carried out and who checks. */
final class RequestAnswer extends Div {

    private final UUID requestId;
    private final RadioButtonGroup<OpinionAnswer> kind =
            Inputs.radios("mediation-ui.opinion.answer", List.of(OpinionAnswer.values()));
    private final TextArea text = Inputs.area("mediation-ui.opinion.answer", 4000);
    private final DayField carryOutOn = Inputs.day("mediation-ui.opinion.carry-out");
    private final Select<Organ> checker;
    private final Div carryingOut;

    RequestAnswer(RequestView request, List<Organ> checkers, PhraseTools phrases) {
        requestId = request.id();
        checker = Inputs.checker("mediation-ui.opinion.checker", checkers);
        addClassName("request-answer");
        kind.setLabel(null);
        kind.setAriaLabel(Words.of("mediation-ui.opinion.request", request.position(), request.text()));
        kind.setManualValidation(true);
        text.setLabel(null);
        text.setAriaLabel(Words.of("mediation-ui.opinion.answer"));
        text.setMinHeight("64px");
        text.setPlaceholder(Words.of("mediation-ui.opinion.answer.hint"));
        phrases.on(text);
        carryOutOn.setManualValidation(true);
        carryOutOn.setHelperText(Words.of("mediation-ui.opinion.carry-out.hint"));
        carryingOut = new Div(carryOutOn, checker);
        carryingOut.addClassName("carrying-out");
        kind.addValueChangeListener(e -> show());
        var title = new Span(Words.of("mediation-ui.opinion.request", request.position(), request.text()));
        title.addClassName("request-title");
        add(title, kind, text, carryingOut);
        show();
    }

    /** Puts the ready-made sentences of the form beside a field. */
    interface PhraseTools {
        void on(TextArea area);
    }

    private void show() {
        carryingOut.setVisible(kind.getValue() == OpinionAnswer.SUPPORTED);
    }

    void set(OpinionDraft.Item item) {
        kind.setValue(item.answer());
        text.setValue(item.text() == null ? "" : item.text());
        carryOutOn.setValue(item.carryOutOn());
        choose(item.checkerOrgan());
        show();
    }

    private String checkerCode() {
        return checker.isEmpty() ? "" : checker.getValue().code();
    }

    private void choose(String code) {
        checker.getListDataView()
                .getItems()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .ifPresent(checker::setValue);
    }

    UUID requestId() {
        return requestId;
    }

    TextArea text() {
        return text;
    }

    boolean isOpen() {
        return kind.isEmpty() || text.isEmpty();
    }

    void keep(FormKeeper keeper) {
        keeper.text("text-" + requestId, text)
                .choice("kind-" + requestId, kind, OpinionAnswer.class)
                .field("carry-out-" + requestId, carryOutOn)
                .value("checker-" + requestId, checker, this::checkerCode, this::choose);
    }

    void invalid(boolean wrong) {
        kind.setInvalid(wrong);
        if (!wrong) {
            carryOutOn.setInvalid(false);
        }
    }

    /** The day or the checker was refused; the sentence stands in the list of what is missing. */
    void invalidDay() {
        carryOutOn.setInvalid(true);
    }

    OpinionDraft.Item item() {
        boolean toDo = kind.getValue() == OpinionAnswer.SUPPORTED && !carryOutOn.isEmpty();
        return new OpinionDraft.Item(
                requestId,
                kind.getValue(),
                Words.typed(text),
                toDo ? carryOutOn.getValue() : null,
                toDo ? checkerCode() : null);
    }
}
