package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.SupervisionView;

/** Records the letter in which an organ outside the case says whether it adopts a suggestion. */
final class ReplyDialog extends Dialog {

    ReplyDialog(SupervisionView.Suggestion suggestion, SupervisionPresenter presenter, Runnable changed) {
        setHeaderTitle(getTranslation("supervision.reply.title", presenter.organName(suggestion.organ())));
        setWidth("560px");
        var adopted = new RadioButtonGroup<Boolean>();
        adopted.setItems(true, false);
        adopted.setItemLabelGenerator(a -> getTranslation(a ? "supervision.adopted" : "supervision.not-adopted"));
        var text = new TextArea(getTranslation("supervision.reply.text"));
        text.setMaxLength(2000);
        text.setMinHeight("90px");
        text.setWidthFull();
        var letter = new TextField(getTranslation("supervision.reply.number"));
        letter.setMaxLength(100);
        var on = new DayField(getTranslation("supervision.reply.on"));
        on.setMax(presenter.today());
        on.setValue(presenter.today());
        var row = new Div(letter, on);
        row.addClassName("field-row");
        var errors = new FormErrors(Map.of(
                "supervision-reply-adopted", adopted,
                "supervision-reply-text", text,
                "supervision-reply-letter", letter,
                "supervision-reply-on", on));
        add(new Paragraph(suggestion.text()), adopted, text, row, errors);
        var deed = new Button(
                getTranslation("supervision.reply.do"),
                e -> errors.attempt(() -> {
                    presenter.recordReply(
                            suggestion.id(),
                            new OutsideReply(adopted.getValue(), text.getValue(), on.getValue(), letter.getValue()));
                    close();
                    Notices.done(getTranslation("supervision.reply.done"));
                    changed.run();
                }));
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), deed);
    }

    static Button button(SupervisionView.Suggestion suggestion, SupervisionPresenter presenter, Runnable changed) {
        var button = new Button(
                SupervisionWords.text("supervision.reply.record"),
                VaadinIcon.ENVELOPE_OPEN_O.create(),
                e -> new ReplyDialog(suggestion, presenter, changed).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
