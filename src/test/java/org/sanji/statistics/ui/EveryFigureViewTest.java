package org.sanji.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.common.PageQuery;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.Track;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.statistics.Cell;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.RateListAddress;
import org.sanji.statistics.RateLists;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateRow;
import org.sanji.statistics.internal.GeneratedFacts;
import org.sanji.statistics.ui.FigureTable.Line;
import org.sanji.statistics.ui.FigureTable.Mark;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Every number of every table and chart of the page, on generated cases, is reproduced by the list that it opens. */
@Transactional
class EveryFigureViewTest extends KaribuTest {

    private static final String WHOLE = "from=2025-01-01&to=2025-12-31&asof=2026-01-31";
    private static final int ALL = 1000;

    @Autowired
    private RatesPresenter presenter;

    @Autowired
    private RateLists lists;

    @Autowired
    private ApplicationContext context;

    private final List<CaseFacts> cases = GeneratedFacts.random(11, 160);

    @BeforeEach
    void fill() {
        GeneratedFacts.write(context, cases);
    }

    private RatesPage page(String parameters) {
        return presenter.page(presenter.address(parse(parameters)));
    }

    private static Map<String, String> parse(String parameters) {
        var result = new LinkedHashMap<String, String>();
        Arrays.stream(parameters.split("&"))
                .map(p -> p.split("=", 2))
                .forEach(p -> result.put(p[0], URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
        return result;
    }

    private List<RateRow> rows(RateQuery query, Cell cell) {
        var page = lists.page(query, cell, PageQuery.first(ALL));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items();
    }

    private void reproduces(Mark mark, String what) {
        var figure = mark.figure();
        if (mark.numerator() != null) {
            assertThat(rows(mark.query(), mark.numerator())).as(what).hasSize((int) figure.numerator());
        }
        if (mark.denominator() != null) {
            assertThat(rows(mark.query(), mark.denominator())).as(what).hasSize((int) figure.denominator());
        }
        if (mark.denominator() == Cell.STEP_WHOLE) {
            long days = rows(mark.query(), Cell.STEP_WHOLE).stream()
                    .mapToLong(r -> ChronoUnit.DAYS.between(r.registeredOn(), r.closedOn()))
                    .sum();
            assertThat(figure.numerator()).as(what).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                "from=2025-03-01&to=2025-03-31&asof=2025-04-20",
                "from=2025-01-01&to=2025-12-31&asof=2025-08-15&organ=GAJ&bucket=QUARTER",
                "from=2025-01-01&to=2025-12-31&asof=2026-01-31&category=C01&form=VISIT",
                "from=2025-01-01&to=2025-12-31&asof=2026-01-31&category=C01-01&group=2&level=JOINT,LEADERSHIP",
                "from=2025-01-01&to=2025-12-31&asof=2026-01-31&township=-&origin=PETITIONER&bucket=YEAR"
            })
    @WithActor(roles = Role.LEADER)
    void everyNumberIsReproducedByItsList(String parameters) {
        var page = page(parameters);
        for (var table : page.tables().all()) {
            for (var line : table.lines()) {
                for (int i = 0; i < line.marks().size(); i++) {
                    reproduces(
                            line.marks().get(i),
                            table.titleKey() + "/" + line.key() + "/"
                                    + table.columnKeys().get(i) + " of " + parameters);
                }
            }
        }
        for (var cell : Cell.of(org.sanji.statistics.Basis.REGISTERED)) {
            assertThat(rows(page.view().query(), cell)).as(cell.name()).hasSize((int)
                    page.view().tally().of(cell));
        }
        for (var card : page.cards()) {
            if (card.lists() != null) {
                reproduces(card.lists().numerator(), card.figure().numerator());
                if (card.lists().denominator() != null) {
                    reproduces(card.lists().denominator(), card.figure().denominator());
                }
            }
        }
    }

    /** By the address alone, as a click does it. */
    private void reproduces(FigureLists.Part part, long number) {
        if (part.href().startsWith("rates/list?")) {
            assertThat(listed(part.href())).as(part.href()).isEqualTo(number);
        }
    }

    private long listed(String href) {
        var parameters = parse(href.substring(href.indexOf('?') + 1));
        return rows(presenter.address(parameters).query(), RateAddress.cell(parameters))
                .size();
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void everyDrawnMarkOpensTheListOfWhatItDraws() throws Exception {
        var t = page(WHOLE).tables();
        var options = List.of(
                ChartOptions.trend(t.trend(), null, true),
                ChartOptions.bars(t.organs(), 4, true, null),
                ChartOptions.bars(t.categories(), 0, true, null),
                ChartOptions.columns(t.ages(), true, 0, 1),
                ChartOptions.columns(t.levels(), true, 0),
                ChartOptions.flow(t.flow(), name -> name, true));
        int opened = 0;
        for (var option : options) {
            for (var point : points(new ObjectMapper().readTree(option))) {
                var href = point.get("href").asText();
                var mark = Set.of("REGISTRATIONS", "STOCK", "STOCK_OVERDUE", "CLOSED")
                        .contains(parse(href.substring(href.indexOf('?') + 1)).get("cell"));
                if (mark
                        && point.get("value").asLong() <= ALL
                        && point.get("value").isNumber()) {
                    long listed = listed(href);
                    boolean drawsCount = point.get("value").asDouble() == listed;
                    boolean drawsRate = href.contains("cell=REGISTRATIONS")
                            && point.get("value").asDouble() <= 100;
                    assertThat(drawsCount || drawsRate).as(href).isTrue();
                }
                assertThat(listed(href)).as(href).isPositive();
                opened++;
            }
        }
        assertThat(opened).isGreaterThan(60);
    }

    private static List<JsonNode> points(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.has("href")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(points(child)));
        return found;
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void thePartsSumToTheWhole() {
        var page = page(WHOLE);
        var t = page.tables();
        long all = page.view().tally().of(Cell.REGISTRATIONS);
        assertThat(all).isGreaterThan(100);
        for (var table : List.of(t.organs(), t.categories(), t.townships(), t.forms(), t.origins(), t.groups())) {
            assertThat(sum(table, 0)).as(table.titleKey()).isEqualTo(all);
        }
        assertThat(sum(page(WHOLE + "&bucket=MONTH").tables().trend(), 0)).isEqualTo(all);
        assertThat(sum(t.organs(), 6)).isEqualTo(page.work().of(Cell.STOCK));
        assertThat(sum(t.organs(), 7)).isEqualTo(page.work().of(Cell.BACKLOG));
        assertThat(sum(t.ages(), 0)).isEqualTo(page.work().of(Cell.STOCK)).isPositive();
        assertThat(sum(t.levels(), 0)).isEqualTo(page.work().of(Cell.CLOSED)).isPositive();
        assertThat(t.flow().stream()
                        .filter(l -> l.from().equals(Flow.REGISTERED))
                        .mapToLong(Flow.Link::count)
                        .sum())
                .isEqualTo(all);
        var down = page(WHOLE + "&category=C01").tables().categories();
        assertThat(down.titleKey()).isEqualTo("rates.by.CATEGORY_2");
        assertThat(sum(down, 0))
                .isEqualTo(t.categories().lines().stream()
                        .filter(l -> l.key().equals("C01"))
                        .mapToLong(l -> l.marks().get(0).figure().numerator())
                        .sum());
    }

    private static long sum(FigureTable table, int column) {
        return table.lines().stream()
                .mapToLong(l -> l.marks().get(column).figure().numerator())
                .sum();
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = "GAJ")
    void aLiaisonSeesTheOwnOrganAloneAndWhatALeaderSeesOfIt() {
        var own = page(WHOLE);
        assertThat(own.tables().organs().lines()).extracting(Line::key).containsExactly("GAJ");
        for (var table : own.tables().all()) {
            for (var line : table.lines()) {
                for (var mark : line.marks()) {
                    var cell = mark.numerator() == null ? mark.denominator() : mark.numerator();
                    assertThat(rows(mark.query(), cell)).allMatch(r -> "GAJ".equals(r.organ()));
                    assertThat(rows(mark.query().withOrgan("RSJ"), cell)).hasSameSizeAs(rows(mark.query(), cell));
                }
            }
        }
        var leader = new Actor("any.leader", "示例", Set.of(Role.LEADER), "XFJ", false);
        var seen = context.getBean(RunAs.class).as(leader, () -> numbers(page(WHOLE + "&organ=GAJ")));
        assertThat(numbers(own)).isEqualTo(seen);
    }

    /** Every number of the page. */
    private static String numbers(RatesPage page) {
        return page.tables().all().stream()
                        .map(t -> t.titleKey()
                                + t.lines().stream()
                                        .map(l -> l.key()
                                                + l.marks().stream()
                                                        .map(Mark::figure)
                                                        .toList())
                                        .toList())
                        .collect(Collectors.joining("\n"))
                + page.view().tally()
                + page.work().tallies();
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void anAccusationChangesNothingAnywhere() {
        var before = numbers(page(WHOLE));
        var accusations = cases.stream()
                .limit(60)
                .map(c -> accusation(c, c.petitionId().getLeastSignificantBits() % 2 == 0))
                .toList();

        GeneratedFacts.write(context, accusations);

        assertThat(numbers(page(WHOLE))).isEqualTo(before);
    }

    /** A copy that is sealed, or an accusation that nobody sealed. */
    private static CaseFacts accusation(CaseFacts c, boolean sealed) {
        return new CaseFacts(
                new UUID(8, c.petitionId().getLeastSignificantBits()),
                "A" + c.number(),
                new UUID(8, c.petitionId().getLeastSignificantBits()),
                sealed,
                c.historic(),
                null,
                c.registeredOn(),
                c.form(),
                c.purpose(),
                sealed ? c.track() : Track.ACCUSATION,
                c.origin(),
                c.category(),
                c.township(),
                c.personsPresent(),
                c.personsConcerned(),
                c.state(),
                c.leads(),
                List.of(),
                c.triage(),
                c.end(),
                c.firstPass(),
                c.failures(),
                c.passes());
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void fewCasesHaveNoRateAndNoRank() {
        var page = page("from=2025-01-01&to=2025-12-31&asof=2026-01-31&category=C01-01-01&form=FAX&organ=GAJ");
        assertThat(page.view().tally().of(Cell.REGISTRATIONS)).isBetween(1L, 4L);
        assertThat(page.view().repeats().value()).isNull();
        assertThat(ChartOptions.bars(page.tables().organs(), 4, true, null)).doesNotContain("\"href\"");
        assertThat(new RateListAddress(page.view().query(), Cell.REGISTRATIONS).href())
                .contains("form=FAX");
        assertThat(LocalDate.of(2026, 1, 31)).isEqualTo(page.view().query().asOf());
    }
}
