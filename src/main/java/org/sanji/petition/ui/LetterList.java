package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.sanji.common.Masking;
import org.sanji.petition.RegisteredLetter;

/** The letters of the batch at the edge of the page: number in the batch, sender, and what became of it. */
final class LetterList extends Div {

    private final transient Consumer<Letter> taken;
    private final Div rows = new Div();
    private final Span count = new Span();

    /** @param taken called when a letter is to be taken in hand */
    LetterList(Consumer<Letter> taken) {
        this.taken = taken;
        addClassName("letter-list");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", Labels.of("letters.list"));
        count.addClassName("letter-count");
        rows.addClassName("letter-rows");
        add(count, rows);
    }

    void show(LetterBatch batch) {
        count.setText(Labels.of("letters.count", batch.size(), batch.registered()));
        rows.removeAll();
        int number = 0;
        for (var letter : batch.letters()) {
            number++;
            rows.add(row(number, letter, letter == batch.current()));
        }
    }

    private Component row(int number, Letter letter, boolean current) {
        var digit = new Span(String.valueOf(number));
        digit.addClassName("letter-number");
        var name = new Span(name(letter));
        name.addClassName("letter-name");
        var state = state(letter);
        state.addClassName("letter-state");
        var words = new Div(name, state);
        words.addClassName("letter-words");
        var button = new NativeButton();
        button.add(digit, words);
        button.addClassName("letter-row");
        button.addClickListener(e -> taken.accept(letter));
        if (current) {
            button.addClassName("current");
            button.getElement().setAttribute("aria-current", "true");
        }
        var row = new Div(button);
        row.addClassName("letter-line");
        var registered = letter.registered();
        if (registered != null && !registered.sealed() && registered.sender() != null) {
            row.add(receipt(registered.number()));
        }
        return row;
    }

    private static String name(Letter letter) {
        var registered = letter.registered();
        if (registered != null) {
            return registered.sealed() ? Labels.of("letters.sealed") : name(registered);
        }
        if (letter.input().anonymous() != null) {
            return Labels.of("letters.anonymous");
        }
        var sender = letter.input().sender();
        return sender == null || sender.name() == null ? Labels.of("letters.unnamed") : Masking.name(sender.name());
    }

    private static String name(RegisteredLetter letter) {
        var who = letter.sender() == null ? Labels.of("letters.anonymous") : letter.sender();
        return letter.repeatKind() == null ? who : Labels.of("letters.repeat", who, Labels.of(letter.repeatKind()));
    }

    private static Span state(Letter letter) {
        var registered = letter.registered();
        if (registered == null) {
            return words(
                    letter.isBlank() ? VaadinIcon.FILE_O : VaadinIcon.PENCIL,
                    letter.files().isEmpty()
                            ? Labels.of(letter.isBlank() ? "letters.state.blank" : "letters.state.open")
                            : Labels.of(
                                    "letters.state.open-files", letter.files().size()));
        }
        if (registered.sealed()) {
            return words(VaadinIcon.LOCK, Labels.of("letters.state.sealed"));
        }
        return words(VaadinIcon.CHECK_CIRCLE, registered.number());
    }

    private static Span words(VaadinIcon icon, String text) {
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var span = new Span(picture, new Span(text));
        span.setTitle(text);
        return span;
    }

    private static Anchor receipt(String number) {
        var link = new Anchor("receipts/" + number, "");
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.add(VaadinIcon.PRINT.create());
        link.setTitle(Labels.of("letters.receipt"));
        link.getElement().setAttribute("aria-label", Labels.of("letters.receipt-of", number));
        return link;
    }
}
