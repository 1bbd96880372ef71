package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.PageHeader;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.Phrases;
import org.sanji.mediation.Phrases.Phrase;

/** The organ's own phrases, to be kept by liaison and head, and those of the house, to be read. */
@StyleSheet("context://css/mediation.css")
@Route("phrases")
@RolesAllowed({"LIAISON", "HANDLER", "DEPARTMENT_HEAD"})
public class PhrasesView extends Div implements HasDynamicTitle {

    private final transient Phrases phrases;
    private final Div content = new Div();

    /** Made by the container. */
    public PhrasesView(Phrases phrases) {
        this.phrases = phrases;
        addClassNames("page", "phrases-page");
        var header =
                new PageHeader(Words.of("mediation-work.phrases")).withSubtitle(Words.of("mediation-work.phrases.how"));
        if (phrases.mayKeep()) {
            var add = new Button(
                    Words.of("mediation-work.phrases.add"),
                    VaadinIcon.PLUS.create(),
                    e -> edit(new Phrase(null, PhrasePlace.FACTS, "", "", "")));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(add);
        }
        add(header, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        var own = phrases.own();
        var section = Forms.section(Words.of("mediation-work.phrases.own"));
        if (own.isEmpty()) {
            var none = new Div(Words.of("mediation-work.phrases.none.hint"));
            none.addClassName("field-note");
            section.add(none);
        }
        own.forEach(phrase -> section.add(line(phrase, phrases.mayKeep())));
        var house = Forms.section(Words.of("mediation-work.phrases.house"));
        phrases.at(PhrasePlace.values()).stream()
                .filter(p -> p.id() == null)
                .forEach(phrase -> house.add(line(phrase, false)));
        content.add(section, house);
    }

    private Div line(Phrase phrase, boolean editable) {
        var place = new Span(Words.of(phrase.place()));
        place.addClassName("phrase-place");
        var code = new Span(";" + phrase.code());
        code.addClassNames("field-note", "phrase-code");
        var name = new Span(phrase.name());
        name.addClassName("phrase-name");
        var text = new Span(phrase.text());
        text.addClassName("phrase-text");
        var line = new Div(place, code, name, text);
        line.addClassName("phrase-row");
        if (editable) {
            line.add(
                    small("mediation-work.phrases.edit", () -> edit(phrase)),
                    small(
                            "mediation-work.phrases.retire",
                            () -> Confirm.ask(
                                    Words.of("mediation-work.phrases.retire"),
                                    phrase.name(),
                                    Words.of("mediation-work.phrases.retire"),
                                    () -> {
                                        phrases.retire(phrase.id());
                                        draw();
                                    })));
        }
        return line;
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Words.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void edit(Phrase phrase) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.of("mediation-work.phrases.edit"));
        dialog.setWidth("560px");
        var place = Inputs.select("mediation-work.phrases.place", List.of(PhrasePlace.values()));
        place.setValue(phrase.place());
        var code = Inputs.line("mediation-work.phrases.code", 8);
        code.setValue(phrase.code());
        code.setHelperText(Words.of("mediation-work.phrases.code.help"));
        var name = Inputs.line("mediation-work.phrases.name", 60);
        name.setValue(phrase.name());
        var text = Inputs.area("mediation-work.phrases.text", 2000);
        text.setValue(phrase.text());
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        dialog.add(Forms.twoColumns(place, code), name, text, error);
        var save = new Button(Words.of("mediation-work.phrases.save"), e -> {
            try {
                phrases.keep(phrase.id(), place.getValue(), Words.typed(code), Words.typed(name), Words.typed(text));
            } catch (RuleViolation violation) {
                error.setText(Words.of(violation.messageKey(), violation.args()));
                return;
            }
            dialog.close();
            draw();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.of("confirm.cancel"), e -> dialog.close()), save);
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return Words.of("mediation-work.phrases");
    }
}
