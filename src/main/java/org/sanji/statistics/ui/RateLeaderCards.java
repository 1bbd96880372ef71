package org.sanji.statistics.ui;

import java.time.Clock;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.worklist.LeaderCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both headline rates of the year so far, as cards on the leader's first page. */
@Configuration(proxyBeanMethods = false)
class RateLeaderCards {

    @Bean
    LeaderCard closureCard(Rates rates, Clock clock) {
        return new Card(10, rates, clock, "rates.closure") {
            @Override
            Figure figure(RateView view) {
                var settled = view.closure().settled();
                return settled.isOk() ? settled : view.closure().provisional();
            }

            @Override
            String mark(RateView view) {
                return Words.of(view.closure().settled().isOk() ? "rates.settled" : "rates.provisional");
            }
        };
    }

    @Bean
    LeaderCard repeatCard(Rates rates, Clock clock) {
        return new Card(20, rates, clock, "rates.repeat") {
            @Override
            Figure figure(RateView view) {
                return view.repeats();
            }

            @Override
            String mark(RateView view) {
                return Words.of("rates.period.ytd");
            }
        };
    }

    /** One rate of the year so far. */
    private abstract static class Card implements LeaderCard {

        private final int order;
        private final Rates rates;
        private final Clock clock;
        private final String labelKey;

        Card(int order, Rates rates, Clock clock, String labelKey) {
            this.order = order;
            this.rates = rates;
            this.clock = clock;
            this.labelKey = labelKey;
        }

        abstract Figure figure(RateView view);

        abstract String mark(RateView view);

        @Override
        public int order() {
            return order;
        }

        @Override
        public Optional<Content> content() {
            var today = Days.today(clock);
            var view = rates.of(RateQuery.of(Period.yearToDate(today), today));
            var figure = figure(view);
            var note = Words.of("rates.card.note", mark(view), figure.numerator(), figure.denominator());
            return Optional.of(new Content(Words.of(labelKey), Words.figure(figure), note, "rates", false));
        }
    }
}
