package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.Random;
import javax.sql.DataSource;
import org.sanji.petition.CaseFacts;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;

/** SQL and the slow computation agree, cell by cell and petition by petition, on invented cases. */
abstract class RateAgreementContract {

    abstract DataSource dataSource();

    void sqlAndTheSlowComputationAgree(long seed) {
        var facts = new FactsFixture(dataSource());
        facts.clear();
        var cases = RandomCases.of(seed, 200);
        var order = new java.util.ArrayList<>(cases);
        Collections.shuffle(order, new Random(seed));
        // in any order and in pieces, as events come
        for (int i = 0; i < order.size(); i += 10) {
            facts.project(order.subList(i, i + 10));
        }
        assertAgreement(facts, cases);
        for (int day = 20; day <= 600; day += 145) {
            SlowWork.assertAgreement(facts, cases, RandomCases.FIRST.plusDays(day));
        }
    }

    static void assertAgreement(FactsFixture facts, Collection<CaseFacts> cases) {
        var slow = new SlowRates(cases, FactsFixture.SETTINGS.window());
        var to = RandomCases.FIRST.plusDays(365);
        for (int day = 20; day <= 600; day += 116) {
            var asOf = RandomCases.FIRST.plusDays(day);
            for (var organ : new String[] {null, "GAJ", "-"}) {
                var query = FactsFixture.query(RandomCases.FIRST.plusDays(10), to, organ, asOf);
                var expected = slow.cells(query.period().from(), to, organ, asOf);
                var tally = facts.tally(query);
                for (var cell : Cell.of(Basis.REGISTERED)) {
                    assertThat(facts.list(query, cell))
                            .as(cell + " of " + organ + " at " + asOf)
                            .isEqualTo(expected.get(cell));
                    assertThat(tally.of(cell)).isEqualTo(expected.get(cell).size());
                }
            }
        }
    }
}
