package org.sanji.oversight.internal;

import java.util.Optional;
import org.sanji.common.Texts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.Supervisions;
import org.sanji.worklist.LeaderCard;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Open causes and orders of the organs in charge, those that wait to be checked too, on the leader's first page. */
@Component
class SupervisionCard implements LeaderCard {

    private final Supervisions supervisions;
    private final Texts texts;

    SupervisionCard(Supervisions supervisions, Texts texts) {
        this.supervisions = supervisions;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> content() {
        var counts = supervisions.counts(SupervisionFilter.of(null));
        var locale = LocaleContextHolder.getLocale();
        return Optional.of(new Content(
                texts.get("supervision.card", locale),
                Long.toString(counts.open()),
                texts.get(
                        "supervision.card.note",
                        locale,
                        counts.waiting(),
                        counts.ordered(),
                        counts.overdue(),
                        counts.answered()),
                "supervision?show=OPEN",
                counts.overdue() > 0));
    }
}
