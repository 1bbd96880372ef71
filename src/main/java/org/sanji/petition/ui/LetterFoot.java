package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.sanji.common.ui.Formats;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;

/** Below the fields of a letter: mistakes, what was registered last, the state of the draft, and the deed. */
final class LetterFoot extends Div {

    private final Span error = Fields.errorLine();
    private final Span state = new Span();
    private final Div last = new Div();

    LetterFoot(Runnable save) {
        addClassName("letter-foot");
        state.addClassName("draft-state");
        var register = new Button(Labels.of("letters.save"), VaadinIcon.CHECK.create(), e -> save.run());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.setTooltipText(Labels.of("desk.save.hint", "Ctrl+S"));
        register.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        register.getElement().setAttribute("data-end", true);
        var help = new Button(
                Labels.of("desk.keys.button"), e -> KeyHelp.ofLetters().open());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        help.setTooltipText(Labels.of("desk.key", "F1"));
        help.setTabIndex(-1);
        last.addClassName("letter-last");
        last.getElement().setAttribute("role", "status");
        var words = new Div(error, last, state);
        words.addClassName("desk-words");
        add(words, help, register);
    }

    /** @param sentence null hides it */
    void show(String sentence) {
        Fields.show(error, sentence);
    }

    /** The letter that was registered just now; the receipt of one with a sender goes by post. */
    void last(Receipt receipt, LetterInput input) {
        last.removeAll();
        last.add(new Span(Labels.of("letters.last", receipt.number())));
        if (input.purpose() == Purpose.ACCUSATION) {
            last.add(new Span(Labels.of("letters.state.sealed")));
        }
        if (input.anonymous() == null) {
            var link = new Anchor("receipts/" + receipt.number(), Labels.of("letters.receipt"));
            link.setTarget(AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            last.add(link);
        }
    }

    /** When the drafts were stored last. */
    void kept(Instant at) {
        state.setText(Labels.of("desk.draft.kept", Formats.dateTime(at).substring(11)));
        state.removeClassName("warning");
    }

    void warn(String sentence) {
        state.setText(sentence);
        state.addClassName("warning");
    }
}
