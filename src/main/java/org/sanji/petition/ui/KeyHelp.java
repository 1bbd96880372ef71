package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** All keys of a page on one card. */
final class KeyHelp extends Dialog {

    private static final String[][] DESK = {
        {"Enter", "desk.keys.enter"},
        {"Shift+Enter", "desk.keys.back"},
        {"Ctrl+Enter", "desk.keys.leave-text"},
        {"Tab", "desk.keys.tab"},
        {"Ctrl+S", "desk.keys.save"},
        {"Alt+R", "desk.keys.request"},
        {"Alt+↑ Alt+↓", "desk.keys.move"},
        {"Alt+C", "desk.keys.category"},
        {"Alt+P", "desk.keys.person"},
        {"Alt+G", "desk.keys.group"},
        {"Alt+J", "desk.keys.compare"},
        {"Alt+1 … 9", "desk.keys.link"},
        {"Alt+N", "desk.keys.new"},
        {"Alt+B", "desk.keys.readback"},
        {"Alt+O", "desk.keys.draft"},
        {"Esc", "desk.keys.escape"},
        {"F1", "desk.keys.help"},
    };

    private static final String[][] LETTERS = {
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

    static KeyHelp ofDesk() {
        return new KeyHelp(DESK);
    }

    static KeyHelp ofLetters() {
        return new KeyHelp(LETTERS);
    }

    private KeyHelp(String[][] keys) {
        setHeaderTitle(Labels.of("desk.keys"));
        setWidth("520px");
        setMaxWidth("94vw");
        var card = new Div();
        card.addClassName("key-card");
        for (var line : keys) {
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
