package org.sanji.petition.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.petition.SearchHit;

/** How a found petition is shown: the words marked, and what else fitted in a word. */
final class SearchHits {

    private SearchHits() {}

    /** A text whose found words are marked. */
    static Div pieces(List<SearchHit.Piece> pieces) {
        var line = new Div();
        for (var piece : pieces) {
            if (piece.marked()) {
                var mark = new HtmlComponent("mark");
                mark.getElement().setText(piece.text());
                line.add(mark);
            } else {
                line.add(new Span(piece.text()));
            }
        }
        return line;
    }

    /** Says that the name, the phone or the ID number fitted; nothing for number and words, which are seen. */
    static Optional<StateBadge> by(SearchHit hit) {
        return switch (hit.by()) {
            case NAME, PHONE, IDENTITY ->
                Optional.of(new StateBadge(Labels.of(hit.by()), Tone.NEUTRAL, VaadinIcon.USER));
            case NUMBER, WORDS -> Optional.empty();
        };
    }
}
