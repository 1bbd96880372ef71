package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanji.common.ui.Formats;
import org.sanji.mediation.SimilarOpinions.SimilarOpinion;

/** Closed matters of the same organ and category beside the opinion that is being written; opened when wanted. */
final class SimilarPanel extends Details {

    private final transient Taking taking;

    /** What is done with a text that is taken over. */
    record Taking(Consumer<String> facts, Consumer<String> answer, Consumer<String> basis) {}

    SimilarPanel(Supplier<List<SimilarOpinion>> opinions, Taking taking) {
        super(Words.of("mediation-work.similar"));
        this.taking = taking;
        addClassName("similar-panel");
        setWidthFull();
        addOpenedChangeListener(e -> {
            if (e.isOpened() && getContent().findAny().isEmpty()) {
                fill(opinions.get());
            }
        });
    }

    private void fill(List<SimilarOpinion> found) {
        var note = new Div(Words.of(found.isEmpty() ? "mediation-work.similar.none" : "mediation-work.similar.note"));
        note.addClassName("field-note");
        add(note);
        found.forEach(opinion -> add(card(opinion)));
    }

    private Div card(SimilarOpinion opinion) {
        var number = new Anchor("petitions/" + opinion.number(), opinion.number(), AnchorTarget.BLANK);
        var title = new Span(opinion.title());
        title.addClassName("request-title");
        var when = new Span(Words.of(
                "mediation-work.similar.when", Formats.date(opinion.closedOn()), String.valueOf(opinion.percent())));
        when.addClassName("field-note");
        var head = new Div(number, title, when);
        head.addClassName("position-head");
        var card = new Div(head, text("mediation-ui.opinion.facts", opinion.facts(), taking.facts()));
        card.addClassName("similar-card");
        opinion.answers()
                .forEach(item -> card.add(text("mediation-work.similar.answer", item.text(), taking.answer())));
        card.add(text("mediation-ui.opinion.basis", opinion.legalBasis(), taking.basis()));
        return card;
    }

    private static Div text(String labelKey, String text, Consumer<String> take) {
        var label = new Span(Words.of(labelKey));
        label.addClassName("similar-label");
        var body = new Span(Formats.text(text));
        body.addClassName("similar-text");
        var line = new Div(label, body);
        line.addClassName("similar-line");
        if (text != null) {
            var button = new Button(Words.of("mediation-work.similar.take"), e -> take.accept(text));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(button);
        }
        return line;
    }
}
