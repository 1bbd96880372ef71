package org.sanji.oversight.internal;

import java.util.Optional;
import org.sanji.common.Texts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.Supervisions;
import org.sanji.worklist.LeaderCard;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Open supervision entries of the organs in charge, on the leader's first page. */
@Component
class BreachCard implements LeaderCard {

    private final Supervisions supervisions;
    private final Texts texts;

    BreachCard(Supervisions supervisions, Texts texts) {
        this.supervisions = supervisions;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> content() {
        var counts = supervisions.counts(SupervisionFilter.all());
        var locale = LocaleContextHolder.getLocale();
        return Optional.of(new Content(
                texts.get("supervision.card", locale),
                Long.toString(counts.open()),
                texts.get("supervision.card.note", locale, counts.month()),
                "supervision?show=open",
                counts.open() > 0));
    }
}
