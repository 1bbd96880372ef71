package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.PageQuery;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.PetitionFacts;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares, in a running application, every figure of the SQL with the slow computation over all petitions. */
public final class RateAgreement {

    private static final int PAGE = 1000;

    private RateAgreement() {}

    /** Over everything in the database: in total and by organ, each cell with its list. */
    public static void assertAgreement(ApplicationContext context, Period period, LocalDate... asOfDays) {
        var store = context.getBean(RateStore.class);
        var settings = context.getBean(RateSettings.class);
        var cases = new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> all(context.getBean(PetitionFacts.class)));
        var slow = new SlowRates(cases, settings.window());
        var organs = cases.stream()
                .flatMap(c -> c.leads().stream().map(CaseFacts.Lead::organ))
                .collect(Collectors.toCollection(TreeSet::new));
        organs.add(RateQuery.UNASSIGNED);
        organs.add("");
        for (var asOf : Arrays.asList(asOfDays)) {
            for (var organ : organs) {
                var code = organ.isEmpty() ? null : organ;
                var query = RateQuery.of(period, asOf).withOrgan(code);
                var expected = slow.cells(period.from(), period.to(), code, asOf);
                var tally = store.tally(query, settings, Basis.REGISTERED, Division.NONE)
                        .get("");
                for (var cell : Cell.of(Basis.REGISTERED)) {
                    var ids = list(store, query, settings, cell);
                    assertThat(ids).as("%s of %s at %s", cell, organ, asOf).isEqualTo(expected.get(cell));
                    assertThat(tally == null ? 0 : tally.of(cell))
                            .as("%s of %s at %s", cell, organ, asOf)
                            .isEqualTo(ids.size());
                }
            }
        }
    }

    private static List<CaseFacts> all(PetitionFacts petitions) {
        var cases = new ArrayList<CaseFacts>();
        for (var page = petitions.idsAfter(null, PAGE);
                !page.isEmpty();
                page = petitions.idsAfter(page.get(page.size() - 1), PAGE)) {
            page.forEach(id -> cases.add(petitions.of(id)));
        }
        return cases;
    }

    private static Set<UUID> list(RateStore store, RateQuery query, RateSettings settings, Cell cell) {
        var ids = new TreeSet<UUID>();
        var offset = 0;
        for (var rows = store.page(query, settings, cell, new PageQuery(offset, PAGE, List.of()));
                !rows.isEmpty();
                rows = store.page(query, settings, cell, new PageQuery(offset, PAGE, List.of()))) {
            rows.forEach(r -> ids.add(r.id()));
            offset += rows.size();
        }
        return ids;
    }
}
