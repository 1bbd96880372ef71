package org.sanji.oversight.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.organization.Organ;
import org.sanji.oversight.InstructionView;

/** Writing an instruction, feedback on it, taking note of the feedback, asking again: one small dialog each. */
final class InstructionDialogs {

    private static final int LENGTH = 2000;

    private final InstructionPresenter presenter;
    private final Runnable changed;

    InstructionDialogs(InstructionPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
    }

    void give(UUID petitionId, String number) {
        var dialog = dialog(text("instruction.give.title", number));
        var organ = new Select<Organ>();
        organ.setLabel(text("instruction.addressee"));
        organ.setItems(presenter.addressees(petitionId));
        organ.setItemLabelGenerator(Organ::name);
        organ.setValue(presenter.addressees(petitionId).get(0));
        var due = day();
        due.setValue(presenter.proposedDueOn());
        var words = area("instruction.text", true);
        var row = new Div(organ, due);
        row.addClassName("field-row");
        dialog.add(row, words);
        footer(dialog, primary(dialog, "instruction.give", words, () -> {
            presenter.give(petitionId, organ.getValue(), words.getValue(), due.getValue());
            Notices.done(text("instruction.give.done", organ.getValue().name()));
        }));
        dialog.open();
        words.focus();
    }

    /** The leading button ends it, the other keeps it open. */
    void feedback(InstructionView instruction) {
        var dialog = dialog(text("instruction.feedback.title", instruction.number()));
        var words = area("instruction.feedback", true);
        dialog.add(quote(instruction), words);
        var progress = button(dialog, "instruction.feedback.progress", words, () -> {
            presenter.feedback(instruction, words.getValue(), false);
            Notices.done(text("instruction.feedback.progress.done"));
        });
        footer(dialog, progress, primary(dialog, "instruction.feedback.done", words, () -> {
            presenter.feedback(instruction, words.getValue(), true);
            Notices.done(text("instruction.feedback.done.done", instruction.leaderName()));
        }));
        dialog.open();
        words.focus();
    }

    void accept(InstructionView instruction) {
        presenter.accept(instruction, null);
        Notices.done(text("instruction.accept.done"));
        changed.run();
    }

    void askAgain(InstructionView instruction) {
        var dialog = dialog(text("instruction.again.title", instruction.number()));
        var due = day();
        due.setValue(presenter.proposedDueOn());
        var words = area("instruction.again.text", true);
        dialog.add(quote(instruction), words, due);
        footer(dialog, primary(dialog, "instruction.again", words, () -> {
            presenter.askAgain(instruction, words.getValue(), due.getValue());
            Notices.done(text("instruction.again.done"));
        }));
        dialog.open();
        words.focus();
    }

    private static Div quote(InstructionView instruction) {
        var quote = new Div(new Span(text(
                "instruction.quote",
                instruction.leaderName(),
                instruction.givenOn().toString(),
                instruction.text())));
        quote.addClassName("instruction-quote");
        return quote;
    }

    private DayField day() {
        var day = new DayField(text("instruction.due"));
        day.setMin(presenter.today());
        return day;
    }

    private static TextArea area(String labelKey, boolean required) {
        var area = new TextArea(text(labelKey));
        area.setRequiredIndicatorVisible(required);
        area.setMaxLength(LENGTH);
        area.setMinHeight("120px");
        area.setWidthFull();
        area.setErrorMessage(text("instruction.words-missing"));
        return area;
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("560px");
        return dialog;
    }

    private static void footer(Dialog dialog, Button... deeds) {
        dialog.getFooter().add(new Button(text("confirm.cancel"), e -> dialog.close()));
        dialog.getFooter().add(deeds);
    }

    private Button primary(Dialog dialog, String key, TextArea words, Runnable deed) {
        var button = button(dialog, key, words, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // with the focus taken off and given back, so that what was typed last arrives with it
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(dialog).resetFocusOnActiveElement();
        button.setTooltipText("Ctrl+Enter");
        return button;
    }

    /** Stays open with the text when a rule forbids it. */
    private Button button(Dialog dialog, String key, TextArea words, Runnable deed) {
        return new Button(text(key), e -> {
            words.setInvalid(words.getValue().isBlank());
            if (words.isInvalid()) {
                words.focus();
                return;
            }
            deed.run();
            dialog.close();
            changed.run();
        });
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
