package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Goal;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateDefinition;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateView;
import org.sanji.statistics.Rates;
import org.sanji.statistics.Tally;
import org.sanji.statistics.internal.RateStore.Division;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RatesService implements Rates {

    private static final Tally EMPTY = new Tally(Map.of(), null);

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
        return RateMath.view(
                narrow, store.tally(narrow, settings, Division.NONE).getOrDefault("", EMPTY), settings);
    }

    @Override
    public Map<String, RateView> byOrgan(RateQuery query) {
        var narrow = scope.narrow(query);
        var result = new LinkedHashMap<String, RateView>();
        store.tally(narrow, settings, Division.ORGAN)
                .forEach((organ, tally) -> result.put(organ, RateMath.view(narrow.withOrgan(organ), tally, settings)));
        return result;
    }

    @Override
    public Map<YearMonth, RateView> byMonth(RateQuery query) {
        var narrow = scope.narrow(query);
        var tallies = store.tally(narrow, settings, Division.MONTH);
        var result = new LinkedHashMap<YearMonth, RateView>();
        var last = YearMonth.from(narrow.period().to());
        for (var m = YearMonth.from(narrow.period().from()); !m.isAfter(last); m = m.plusMonths(1)) {
            var tally = tallies.getOrDefault(String.valueOf(m.getYear() * 100 + m.getMonthValue()), EMPTY);
            result.put(m, RateMath.view(narrow.withPeriod(within(m, narrow.period())), tally, settings));
        }
        return result;
    }

    private static Period within(YearMonth month, Period period) {
        var whole = Period.month(month);
        return new Period(
                whole.from().isBefore(period.from()) ? period.from() : whole.from(),
                whole.to().isAfter(period.to()) ? period.to() : whole.to());
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
}
