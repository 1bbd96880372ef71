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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.document.AttachmentKind;
import org.sanji.document.ui.AttachmentUpload;
import org.sanji.oversight.AnswerLetter;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.SupervisionView;

/**
 * The organ answers an order: what was put right, a slip for each suggestion, evidence (Art 40 ¶4). For an organ without
 * accounts the supervisor records its letter.
 */
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/supervision.css")
final class AnswerForm extends Div {

    private final transient SupervisionPresenter presenter;
    private final transient SupervisionView view;
    private final transient Runnable changed;
    private final TextArea text = CheckForm.area("supervision.answer", 4000);
    private final transient List<Slip> slips = new ArrayList<>();
    private final AttachmentUpload files;
    private final DayField receivedOn = new DayField(getTranslation("supervision.letter.on"));
    private final TextField number = new TextField(getTranslation("supervision.letter.number"));
    private final FormErrors errors = new FormErrors(Map.of(
            "supervision-answer", text, "supervision-letter-on", receivedOn, "supervision-letter-number", number));

    AnswerForm(SupervisionPresenter presenter, SupervisionView view, Runnable changed) {
        this.presenter = presenter;
        this.view = view;
        this.changed = changed;
        files = new AttachmentUpload(presenter.tools(), AttachmentKind.EVIDENCE);
        addClassName("supervision-form");
        add(OrderCard.demands(view, presenter));
        if (view.may().byLetter()) {
            add(letter());
        }
        add(text);
        view.order().suggestions().stream()
                .filter(s -> s.organ().equals(view.row().organ()))
                .map(Slip::new)
                .forEach(slip -> {
                    slips.add(slip);
                    add(slip);
                });
        var caption =
                new Div(getTranslation(view.may().byLetter() ? "supervision.letter.file" : "supervision.answer.files"));
        caption.addClassName("field-note");
        add(caption, files, foot());
    }

    private Component letter() {
        receivedOn.setMin(view.order().orderedOn());
        receivedOn.setMax(presenter.today());
        receivedOn.setValue(presenter.today());
        number.setMaxLength(100);
        number.setManualValidation(true);
        number.addValueChangeListener(e -> number.setInvalid(false));
        var note = new Div(getTranslation(
                "supervision.letter.note", presenter.organName(view.row().organ())));
        note.addClassName("field-note");
        var row = new Div(receivedOn, number);
        row.addClassName("field-row");
        return new Div(note, row);
    }

    private Component foot() {
        var deed = new Button(
                getTranslation(view.may().byLetter() ? "supervision.letter.do" : "supervision.answer.do"),
                VaadinIcon.CHECK.create(),
                e -> errors.attempt(this::answer));
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        deed.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        deed.setTooltipText("Ctrl+Enter");
        var foot = new Div(errors, deed);
        foot.addClassName("action-foot");
        return foot;
    }

    private void answer() {
        presenter.answer(
                view,
                new OrderAnswer(
                        text.getValue(),
                        slips.stream().map(Slip::read).toList(),
                        files.ids(),
                        view.may().byLetter() ? new AnswerLetter(receivedOn.getValue(), number.getValue()) : null));
        Notices.done(getTranslation(view.may().byLetter() ? "supervision.letter.done" : "supervision.answer.done"));
        changed.run();
    }

    /** Adopted or not, and why. */
    private static final class Slip extends Div {

        private final transient SupervisionView.Suggestion suggestion;
        private final RadioButtonGroup<Boolean> adopted = new RadioButtonGroup<>();
        private final TextArea why = CheckForm.area("supervision.slip.text", 2000);

        Slip(SupervisionView.Suggestion suggestion) {
            this.suggestion = suggestion;
            addClassName("slip");
            var head = new Span(getTranslation(
                    "supervision.slip",
                    suggestion.no(),
                    getTranslation("SuggestionKind." + suggestion.kind()),
                    suggestion.text()));
            head.addClassName("slip-text");
            adopted.setItems(true, false);
            adopted.setItemLabelGenerator(a -> getTranslation(a ? "supervision.adopted" : "supervision.not-adopted"));
            adopted.setAriaLabel(suggestion.text());
            adopted.addValueChangeListener(e -> why.setLabel(getTranslation(
                    Boolean.TRUE.equals(e.getValue()) ? "supervision.slip.how" : "supervision.slip.why")));
            why.setMinHeight("58px");
            var last = suggestion.last();
            if (last != null) {
                adopted.setValue(last.adopted());
                why.setValue(last.text());
            }
            var row = new Div(adopted, why);
            row.addClassName("slip-row");
            add(head, row);
        }

        OrderAnswer.Slip read() {
            return new OrderAnswer.Slip(suggestion.id(), adopted.getValue(), why.getValue());
        }
    }
}
