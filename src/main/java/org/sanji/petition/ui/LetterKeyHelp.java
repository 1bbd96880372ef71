package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** All keys of the page of the letters on one card. */
final class LetterKeyHelp extends Dialog {

    private static final String[][] KEYS = {
        {"Enter", "desk.keys.enter"},
        {"Shift+Enter", "desk.keys.back"},
        {"Ctrl+Enter", "desk.keys.leave-text"},
        {"Ctrl+S", "letters.keys.save"},
        {"Alt+PageUp Alt+PageDown", "letters.keys.step"},
        {"Alt+L", "letters.keys.add"},
        {"Alt+M", "letters.keys.merge"},
        {"Alt+U", "letters.keys.split"},
        {"Alt+Y", "letters.keys.anonymous"},
        {"Alt+G", "desk.keys.group"},
        {"Alt+R", "desk.keys.request"},
        {"Alt+C", "desk.keys.category"},
        {"Alt+, Alt+.", "letters.keys.leaf"},
        {"Alt+- Alt+=", "letters.keys.zoom"},
        {"Alt+T", "letters.keys.turn"},
        {"Alt+J", "desk.keys.compare"},
        {"Alt+1 … 9", "letters.keys.link"},
        {"Alt+N", "desk.keys.new"},
        {"F1", "desk.keys.help"},
    };

    LetterKeyHelp() {
        setHeaderTitle(Labels.of("desk.keys"));
        setWidth("520px");
        setMaxWidth("94vw");
        var card = new Div();
        card.addClassName("key-card");
        for (var line : KEYS) {
            var key = new Span(line[0]);
            key.addClassName("key-name");
            card.add(key, new Span(Labels.of(line[1])));
        }
        add(card);
        var close = new Button(Labels.of("desk.keys.close"), e -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
