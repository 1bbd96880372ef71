package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewView;

/** Which opinion stands now, after a review or before one, and until when the petitioner can go on. */
@org.springframework.stereotype.Component
class ReviewStrip implements PetitionStrip {

    private final ReviewDesk desk;

    ReviewStrip(ReviewDesk desk) {
        this.desk = desk;
    }

    /** Holds the style sheet of the line. */
    @StyleSheet("context://css/review.css")
    static final class Line extends Div {
        Line() {
            addClassName("review-strip");
        }
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (petition.leadOrgan() == null || petition.sealed() || petition.ownPartOnly()) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        standing(petition, desk.of(petition.id())).ifPresent(sentences::add);
        var offer =
                petition.state() == PetitionState.CLOSED ? desk.reviews().offer(petition.id()) : ReviewOffer.none("");
        if (offer.isPossible()) {
            sentences.add(possible(offer));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(line(petition, sentences, offer, changed));
    }

    private Line line(PetitionView petition, List<String> sentences, ReviewOffer offer, Runnable changed) {
        var line = new Line();
        var icon = VaadinIcon.GAVEL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(sentences.stream().map(Div::new).toArray(Component[]::new));
        words.addClassName("review-strip-words");
        line.add(icon, words);
        if (offer.isPossible() && desk.isDesk()) {
            var ask = new Button(
                    Words.of("review.ask", Words.of(offer.level())),
                    e -> new RequestDialog(desk, petition.id(), offer, changed).open());
            ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(ask);
        }
        return line;
    }

    /** What the last review did; a redo is told until the new pass has its own answer. */
    private Optional<String> standing(PetitionView petition, List<ReviewView> all) {
        return all.stream()
                .filter(r -> r.opinion() != null && r.opinion().number() != null)
                .filter(r -> r.state() == ReviewState.DONE || r.state() == ReviewState.TO_SERVE)
                .reduce((first, second) -> second)
                .filter(r -> r.pass() == petition.key().pass()
                        || r.opinion().text().result().handledAgain() && !answered(petition))
                .map(this::sentence);
    }

    private static boolean answered(PetitionView petition) {
        return petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass())
                .map(PassView::answeredOn)
                .anyMatch(java.util.Objects::nonNull);
    }

    private String sentence(ReviewView review) {
        var result = review.opinion().text().result();
        var key = result == ReviewResult.REVOKE || result == ReviewResult.REDO ? "again" : result.name();
        return Words.of(
                "review.stands." + key,
                review.disputed().paperNumber(),
                desk.organs().nameOf(review.organ()),
                review.opinion().number(),
                Words.of(review.level()),
                Words.of(result));
    }

    private String possible(ReviewOffer offer) {
        var last = offer.last().dueOn();
        boolean over = desk.today().isAfter(last);
        return Words.of(
                over ? "review.strip.over" : "review.strip.until",
                offer.paperNumber(),
                Formats.date(offer.servedOn()),
                Formats.date(last),
                desk.organs().nameOf(offer.organ()),
                Words.of(offer.level()),
                desk.left(last));
    }
}
