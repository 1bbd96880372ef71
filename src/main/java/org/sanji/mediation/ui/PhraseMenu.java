package org.sanji.mediation.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import elemental.json.Json;
import java.util.List;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.Phrases;

/** The line below a text area from which phrases are inserted at the cursor. */
@JavaScript("context://js/sanji-phrases.js")
final class PhraseMenu extends Div {

    private PhraseMenu(TextArea area, List<Phrases.Phrase> phrases) {
        addClassName("phrase-menu");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        MenuItem menu = bar.addItem(Words.of("mediation-work.phrases.insert"));
        for (var phrase : phrases) {
            var code = new Span(";" + phrase.code());
            code.addClassName("field-note");
            var line = new Div(new Span(phrase.name()), code);
            line.addClassName("phrase-line");
            line.getElement().setAttribute("title", phrase.text());
            menu.getSubMenu()
                    .addItem(line, e -> area.getElement().executeJs("sanjiPhrases.insert(this, $0)", phrase.text()));
        }
        var hint =
                new Span(Words.of("mediation-work.phrases.hint", phrases.get(0).code()));
        hint.addClassName("field-note");
        add(bar, hint);
        var codes = Json.createObject();
        phrases.forEach(p -> codes.put(p.code(), p.text()));
        area.getElement()
                .executeJs(
                        "const f = this, c = $0; const w = () => window.sanjiPhrases"
                                + " ? sanjiPhrases.watch(f, c) : setTimeout(w, 50); w();",
                        codes);
    }

    /** Adds the menu to the area when there are phrases for its places. */
    static void on(TextArea area, Phrases phrases, PhrasePlace... places) {
        var found = phrases.at(places);
        if (!found.isEmpty()) {
            area.setHelperComponent(new PhraseMenu(area, found));
        }
    }
}
