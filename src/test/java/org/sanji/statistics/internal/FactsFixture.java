package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sanji.common.PageQuery;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.PetitionFacts;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts tables in a real database, filled from case facts. */
final class FactsFixture implements PetitionFacts {

    static final RateSettings SETTINGS = new RateSettings(90, 30, 60, 5);

    final RateStore rates;
    private final FactProjector projector;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Map<UUID, CaseFacts> cases = new HashMap<>();

    FactsFixture(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/statistics")
                .load()
                .migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        jdbc = JdbcClient.create(dataSource);
        rates = new RateStore(jdbc);
        projector = new FactProjector(this, new FactStore(jdbc));
    }

    void clear() {
        cases.clear();
        for (var table : List.of("standing", "spoil", "failure", "link", "lead", "pass", "petition")) {
            jdbc.sql("delete from fact_" + table).update();
        }
    }

    /** In one transaction, as a use case does. */
    void project(Collection<CaseFacts> facts) {
        var ids = new ArrayList<UUID>();
        for (var f : facts) {
            cases.put(f.petitionId(), f);
            ids.add(f.petitionId());
        }
        transaction.executeWithoutResult(s -> projector.project(ids));
    }

    Tally tally(RateQuery query) {
        return tally(query, Basis.REGISTERED);
    }

    Tally tally(RateQuery query, Basis basis) {
        return rates.tally(query, SETTINGS, basis, Division.NONE).getOrDefault("", Tally.EMPTY);
    }

    RateView view(RateQuery query) {
        return RateMath.view(query, tally(query), SETTINGS);
    }

    Set<UUID> list(RateQuery query, Cell cell) {
        var ids = new TreeSet<UUID>();
        rates.page(query, SETTINGS, cell, PageQuery.first(1000)).forEach(f -> ids.add(f.id()));
        return ids;
    }

    static RateQuery query(LocalDate from, LocalDate to, String organ, LocalDate asOf) {
        return RateQuery.of(new Period(from, to), asOf).withOrgan(organ);
    }

    @Override
    public CaseFacts of(UUID petitionId) {
        return cases.get(petitionId);
    }

    @Override
    public List<UUID> idsAfter(UUID after, int limit) {
        return cases.keySet().stream()
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .limit(limit)
                .toList();
    }
}
