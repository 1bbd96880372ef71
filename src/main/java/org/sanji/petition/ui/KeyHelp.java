package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** All keys of the registration page on one card. */
final class KeyHelp extends Dialog {

    private static final String[][] KEYS = {
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

    KeyHelp() {
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
