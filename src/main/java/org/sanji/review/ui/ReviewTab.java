package org.sanji.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.review.ReviewOffer;

/** What can be asked for now, and every request so far, the newest first. */
@StyleSheet("context://css/mediation.css")
@StyleSheet("context://css/review.css")
final class ReviewTab extends Div {

    private final transient ReviewDesk desk;
    private final transient UUID petitionId;
    private final transient Runnable changed;

    ReviewTab(ReviewDesk desk, UUID petitionId, Runnable changed) {
        this.desk = desk;
        this.petitionId = petitionId;
        this.changed = changed;
        addClassName("mediation-tab");
    }

    /** Read when the tab is opened. */
    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        var all = desk.of(petitionId);
        var offer = desk.reviews().offer(petitionId);
        if (offer.isPossible()) {
            add(offered(offer));
        } else if (!"review-running".equals(offer.problem())) {
            add(Forms.section(
                    Words.of("review.offer"),
                    new Paragraph(
                            Words.of("rule." + offer.problem(), offer.args().toArray()))));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            add(Forms.section(Words.of("review.tab.one", i + 1), new ReviewCard(desk, all.get(i), changed)));
        }
    }

    private Div offered(ReviewOffer offer) {
        var last = offer.last();
        var until = new Div(new DueBadge(last.dueOn(), desk.today()).because(desk.why(last, getLocale())));
        until.getElement().setAttribute("title", desk.why(last, getLocale()));
        if (last.provisional()) {
            until.add(new Span(Words.of("review.provisional")));
        }
        var facts = new KeyValueList()
                .with(Words.of("review.offer.level"), Words.of(offer.level()))
                .with(
                        Words.of("review.disputed"),
                        Words.of(
                                "review.disputed.value",
                                desk.organs().nameOf(offer.paperOrgan()),
                                offer.paperNumber(),
                                Formats.date(offer.servedOn())))
                .with(Words.of("review.offer.until"), until)
                .with(
                        Words.of("review.offer.organ"),
                        Words.of(
                                offer.here() ? "review.offer.here" : "review.offer.outside",
                                desk.organs().nameOf(offer.organ())));
        var section = Forms.section(Words.of("review.offer"), facts);
        if (desk.today().isAfter(last.dueOn())) {
            section.add(new Paragraph(Words.of("review.offer.late")));
        }
        if (desk.isDesk()) {
            var ask = new Button(
                    Words.of("review.ask", Words.of(offer.level())),
                    VaadinIcon.PLUS.create(),
                    e -> new RequestDialog(desk, petitionId, offer, changed).open());
            ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            section.add(ask);
        }
        return new Div(section);
    }
}
