package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.FlowLine;
import org.sanji.statistics.Goal;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateDefinition;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Tally;
import org.sanji.statistics.WorkView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RatesService implements Rates {

    private static final Set<Basis> WORK = EnumSet.complementOf(EnumSet.of(Basis.REGISTERED));

    private final RateStore store;
    private final RateScope scope;
    private final RateSettings settings;
    private final RateConfig config;
    private final CurrentUser currentUser;

    RatesService(RateStore store, RateScope scope, RateSettings settings, RateConfig config, CurrentUser currentUser) {
        this.store = store;
        this.scope = scope;
        this.settings = settings;
        this.config = config;
        this.currentUser = currentUser;
    }

    @Override
    public RateView of(RateQuery query) {
        var narrow = scope.narrow(query);
        return RateMath.view(narrow, tally(narrow, Basis.REGISTERED), settings);
    }

    private Tally tally(RateQuery narrow, Basis basis) {
        return store.tally(narrow, settings, basis, Division.NONE).getOrDefault("", Tally.EMPTY);
    }

    @Override
    public Map<String, RateView> by(RateQuery query, Dimension dimension) {
        var narrow = scope.narrow(query);
        var result = new LinkedHashMap<String, RateView>();
        store.tally(narrow, settings, Basis.REGISTERED, Division.by(dimension))
                .forEach((value, tally) ->
                        result.put(value, RateMath.view(narrow.with(dimension, value), tally, settings)));
        return result;
    }

    @Override
    public Map<Period, RateView> over(RateQuery query, Bucket bucket) {
        var narrow = scope.narrow(query);
        var tallies = store.tally(narrow, settings, Basis.REGISTERED, Division.by(bucket));
        var result = new LinkedHashMap<Period, RateView>();
        for (var piece : bucket.cut(narrow.period())) {
            var tally = tallies.getOrDefault(key(bucket, piece), Tally.EMPTY);
            result.put(piece, RateMath.view(narrow.withPeriod(piece), tally, settings));
        }
        return result;
    }

    private static String key(Bucket bucket, Period piece) {
        return bucket.label(piece).replaceAll("[-Q]", "");
    }

    @Override
    public WorkView work(RateQuery query) {
        var narrow = scope.narrow(query);
        var tallies = new EnumMap<Basis, Tally>(Basis.class);
        WORK.forEach(basis -> tallies.put(basis, tally(narrow, basis)));
        return RateMath.work(narrow, tallies, settings);
    }

    @Override
    public Map<String, WorkView> workBy(RateQuery query, Dimension dimension, Set<Basis> bases) {
        var narrow = scope.narrow(query);
        var found = new TreeMap<String, Map<Basis, Tally>>();
        for (var basis : bases) {
            store.tally(narrow, settings, basis, Division.by(dimension))
                    .forEach((value, tally) -> found.computeIfAbsent(value, v -> new EnumMap<>(Basis.class))
                            .put(basis, tally));
        }
        var result = new LinkedHashMap<String, WorkView>();
        found.forEach((value, tallies) -> {
            bases.forEach(b -> tallies.putIfAbsent(b, Tally.EMPTY));
            result.put(value, RateMath.work(narrow.with(dimension, value), tallies, settings));
        });
        return result;
    }

    @Override
    public Map<Period, WorkView> workOver(RateQuery query, Bucket bucket, Set<Basis> bases) {
        var narrow = scope.narrow(query);
        var found = new LinkedHashMap<Period, Map<Basis, Tally>>();
        bucket.cut(narrow.period()).forEach(piece -> found.put(piece, new EnumMap<>(Basis.class)));
        for (var basis : bases) {
            var tallies = basis == Basis.OPEN
                    ? Map.<String, Tally>of()
                    : store.tally(narrow, settings, basis, Division.by(bucket));
            found.forEach((piece, row) -> row.put(
                    basis,
                    basis == Basis.OPEN
                            ? tally(atTheEndOf(piece, narrow), basis)
                            : tallies.getOrDefault(key(bucket, piece), Tally.EMPTY)));
        }
        var result = new LinkedHashMap<Period, WorkView>();
        found.forEach((piece, row) -> result.put(
                piece,
                RateMath.work(
                        bases.contains(Basis.OPEN) ? atTheEndOf(piece, narrow) : narrow.withPeriod(piece),
                        row,
                        settings)));
        return result;
    }

    private static RateQuery atTheEndOf(Period piece, RateQuery query) {
        var end = piece.to().isAfter(query.asOf()) ? query.asOf() : piece.to();
        return query.withPeriod(piece).withAsOf(end);
    }

    @Override
    public List<FlowLine> flow(RateQuery query) {
        return store.tally(scope.narrow(query), settings, Basis.REGISTERED, Division.WAY).entrySet().stream()
                .map(e -> {
                    var way = e.getKey().split("/");
                    return new FlowLine(way[0], way[1], way[2], e.getValue().of(Cell.REGISTRATIONS));
                })
                .toList();
    }

    @Override
    public long accusations(Period period, LocalDate asOf) {
        currentUser.require(Role.STATISTICIAN);
        return store.accusations(period.from(), period.to(), asOf);
    }

    @Override
    public RateDefinition definition() {
        return config.definition();
    }

    @Override
    public String ownOrganOnly() {
        return scope.ownOrganOnly();
    }

    @Override
    public List<Goal> goals(int year) {
        return config.goals(year);
    }

    @Override
    public org.sanji.statistics.GradeBands gradeBands() {
        return config.bands();
    }

    @Override
    public List<Integer> bands(Dimension dimension) {
        return settings.bands(dimension);
    }
}
