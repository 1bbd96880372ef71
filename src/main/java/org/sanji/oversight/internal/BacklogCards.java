package org.sanji.oversight.internal;

import java.util.Optional;
import org.sanji.common.Texts;
import org.sanji.common.ui.MenuCount;
import org.sanji.oversight.Backlog;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.BacklogFilter;
import org.sanji.worklist.LeaderCard;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the leader took on and where contact is missing: on the leader's first page and in the menu. */
@Component
class BacklogCards implements LeaderCard, MenuCount {

    private final Backlog backlog;
    private final BacklogCharges charges;
    private final Texts texts;

    BacklogCards(Backlog backlog, BacklogCharges charges, Texts texts) {
        this.backlog = backlog;
        this.charges = charges;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Content> content() {
        var counts = backlog.counts(BacklogFilter.of(null));
        var locale = LocaleContextHolder.getLocale();
        boolean silent = counts.mineSilent() > 0;
        return Optional.of(new Content(
                texts.get("backlog.card", locale),
                Long.toString(counts.mine()),
                silent
                        ? texts.get(
                                "backlog.card.silent",
                                locale,
                                counts.mineSilent(),
                                backlog.rules().contactDays())
                        : texts.get("backlog.card.note", locale, counts.all(), counts.free()),
                "backlog?show=MINE",
                silent));
    }

    @Override
    public String path() {
        return "backlog";
    }

    @Override
    public Figure figure() {
        long silent = charges.silent();
        return new Figure(silent, silent > 0);
    }
}
