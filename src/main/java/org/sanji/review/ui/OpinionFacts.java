package org.sanji.review.ui;

import com.vaadin.flow.component.html.Div;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewResult;

/** A review opinion to read. */
final class OpinionFacts extends Div {

    OpinionFacts(ReviewDraft text) {
        var list = new KeyValueList();
        if (text.result() != null) {
            list.with(Words.of("review.result"), badge(text.result()));
        }
        if (text.findings() != null) {
            list.withWide(Words.of("review.findings"), text.findings());
        }
        if (text.legalBasis() != null) {
            list.withWide(Words.of("review.basis"), text.legalBasis());
        }
        list.withWide(Words.of("review.conclusion"), text.conclusion());
        if (text.relief() != null) {
            list.withWide(Words.of("review.relief.label"), text.relief());
        }
        add(list);
    }

    static StateBadge badge(ReviewResult result) {
        return new StateBadge(
                Words.of(result),
                switch (result) {
                    case UPHOLD -> Tone.GOOD;
                    case CHANGE -> Tone.ACTIVE;
                    case REVOKE, REDO -> Tone.SOON;
                });
    }
}
