package org.sanji.oversight.internal;

import java.util.Optional;
import org.sanji.common.Texts;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.Instructions;
import org.sanji.petition.ReadingList;
import org.sanji.worklist.LeaderCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a leader has to read and what became of the own instructions, on the leader's first page. */
@Configuration(proxyBeanMethods = false)
class LeaderCards {

    @Bean
    LeaderCard readingCard(ReadingList readings, Texts texts) {
        return card(5, () -> {
            var counts = readings.counts();
            return new LeaderCard.Content(
                    texts.get("reading.card", LocaleContextHolder.getLocale()),
                    Long.toString(counts.unread()),
                    texts.get("reading.card.note", LocaleContextHolder.getLocale(), counts.kept()),
                    "reading",
                    false);
        });
    }

    @Bean
    LeaderCard instructionCard(Instructions instructions, Texts texts) {
        return card(6, () -> {
            var counts = instructions.counts(InstructionFilter.of(null));
            return new LeaderCard.Content(
                    texts.get("instruction.card", LocaleContextHolder.getLocale()),
                    Long.toString(counts.mine()),
                    texts.get(
                            "instruction.card.note", LocaleContextHolder.getLocale(), counts.open(), counts.overdue()),
                    "instructions",
                    counts.overdue() > 0);
        });
    }

    private static LeaderCard card(int order, java.util.function.Supplier<LeaderCard.Content> content) {
        return new LeaderCard() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Content> content() {
                return Optional.of(content.get());
            }
        };
    }
}
