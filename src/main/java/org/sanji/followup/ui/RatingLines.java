package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.Satisfaction;
import org.sanji.organization.Organs;

/** Ratings as they came, one after the other; bureau and organ apart. */
final class RatingLines extends Div {

    RatingLines(FollowUpFile.Evaluation evaluation, List<FollowUpFile.Rating> ratings, Organs organs) {
        addClassName("rating-lines");
        for (int i = 0; i < ratings.size(); i++) {
            var rating = ratings.get(i);
            var when = new Span(AfterWords.of(
                    "followup-ui.rating.when", Formats.dateTime(rating.at()), AfterWords.of(rating.channel())));
            when.addClassName("field-note");
            var head = new Div(when);
            head.addClassName("rating-head");
            if (ratings.size() > 1) {
                head.add(new Span(AfterWords.of(
                        i == ratings.size() - 1 ? "followup-ui.rating.counts" : "followup-ui.rating.earlier")));
            }
            add(head);
            if (evaluation.bureauShown()) {
                add(part(organs.nameOf(Organs.BUREAU), rating.bureau(), rating.bureauComment(), null));
            }
            add(part(
                    organs.nameOf(evaluation.organ()),
                    rating.organ(),
                    rating.organComment(),
                    evaluation.commentsOn() == null || rating.organ() == null
                            ? null
                            : AfterWords.of("followup-ui.rating.words-later", Formats.date(evaluation.commentsOn()))));
        }
    }

    private static Div part(String whom, Satisfaction score, String comment, String instead) {
        var name = new Span(whom);
        name.addClassName("rating-whom");
        var line = new Div(name, badge(score));
        if (comment != null) {
            var words = new Span(AfterWords.of("followup-ui.quoted", comment));
            words.addClassName("rating-words");
            line.add(words);
        } else if (instead != null) {
            var note = new Span(instead);
            note.addClassName("field-note");
            line.add(note);
        }
        line.addClassName("rating-line");
        return line;
    }

    static Component badge(Satisfaction score) {
        if (score == null) {
            return new StateBadge(AfterWords.of("followup-ui.rating.none"), Tone.NEUTRAL);
        }
        return switch (score) {
            case SATISFIED -> new StateBadge(AfterWords.of(score), Tone.GOOD, VaadinIcon.SMILEY_O);
            case BASICALLY -> new StateBadge(AfterWords.of(score), Tone.ACTIVE, VaadinIcon.MEH_O);
            case DISSATISFIED -> new StateBadge(AfterWords.of(score), Tone.SOON, VaadinIcon.FROWN_O);
        };
    }
}
