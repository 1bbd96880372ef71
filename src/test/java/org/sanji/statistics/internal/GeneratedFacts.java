package org.sanji.statistics.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.springframework.context.ApplicationContext;

/** Fills the facts of a running application with invented cases, for the tests of the pages. */
public final class GeneratedFacts {

    private GeneratedFacts() {}

    /** The same for the same seed; of the days from {@code RandomCases.FIRST} on. */
    public static List<CaseFacts> random(long seed, int count) {
        return RandomCases.of(seed, count);
    }

    /** In the transaction of the test. */
    public static void write(ApplicationContext context, Collection<CaseFacts> cases) {
        var store = context.getBean(FactStore.class);
        cases.forEach(store::write);
        var ids = cases.stream().map(CaseFacts::petitionId).sorted().toList();
        derive(store, ids);
    }

    private static void derive(FactStore store, List<UUID> ids) {
        var derived = new Standings(store.read(ids));
        var standings = derived.standings();
        store.replaceDerived(ids, standings, derived.spoils(standings));
    }
}
