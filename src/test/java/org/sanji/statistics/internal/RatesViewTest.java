package org.sanji.statistics.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.PageQuery;
import org.sanji.security.Role;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateLists;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.Rates;
import org.sanji.statistics.ui.RatesView;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the rates over the written-out example, and who sees what. */
@Transactional
class RatesViewTest extends KaribuTest {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private static final RateQuery JUNE = RateQuery.of(QUARTER, LocalDate.of(2026, 6, 30));
    private static final String ADDRESS = "rates?from=2026-01-01&to=2026-03-31&asof=2026-06-30";

    @Autowired
    private FactStore store;

    @Autowired
    private Rates rates;

    @Autowired
    private RateLists lists;

    @BeforeEach
    void fill() {
        var cases = ExampleCases.all();
        cases.forEach(store::write);
        var ids = cases.stream().map(c -> c.petitionId()).sorted().toList();
        var derived = new Standings(store.read(ids));
        var standings = derived.standings();
        store.replaceDerived(ids, standings, derived.spoils(standings));
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void showsBothRatesAndOpensTheListBehindANumber() {
        open(ADDRESS);

        _get(RatesView.class);
        var numerator = _find(Anchor.class).stream()
                .filter(a -> a.getHref().contains("cell=SETTLED_NUMERATOR")
                        && !a.getHref().contains("organ"))
                .findFirst()
                .orElseThrow();
        assertThat(numerator.getText()).isEqualTo("12");

        open(numerator.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("一次性办结");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(12);
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    @Test
    @WithActor(roles = Role.STATISTICIAN)
    void countsAccusationsForTheStatisticianOnly() {
        assertThat(rates.accusations(QUARTER, JUNE.asOf())).isEqualTo(1);
        assertThat(lists.page(JUNE, Cell.REGISTRATIONS, PageQuery.first(100)).items())
                .noneMatch(r -> r.number().equals("P41"))
                .allMatch(r -> r.title() == null && r.petitioner() == null);
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void tellsNobodyElseOfAccusations() {
        assertThatThrownBy(() -> rates.accusations(QUARTER, JUNE.asOf())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = "GAJ")
    void showsALiaisonTheOwnOrganWhateverIsAsked() {
        assertThat(rates.of(JUNE).counted().denominator()).isEqualTo(15);
        assertThat(rates.of(JUNE.withOrgan("RSJ")).query().organ()).isEqualTo("GAJ");
        assertThat(rates.by(JUNE, Dimension.ORGAN)).containsOnlyKeys("GAJ");
        assertThat(lists.page(JUNE.withOrgan("RSJ"), Cell.REGISTRATIONS, PageQuery.first(100))
                        .items())
                .hasSize(15)
                .allMatch(r -> r.organ().equals("GAJ"));
    }

    @Test
    @WithActor(roles = Role.SYSTEM_ADMIN)
    void showsAnAdministratorNothing() {
        assertThatThrownBy(() -> rates.of(JUNE)).isInstanceOf(AccessDeniedException.class);
    }
}
