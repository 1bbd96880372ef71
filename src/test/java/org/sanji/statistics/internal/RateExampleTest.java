package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.RateView;

/** The written-out example: SQL, the slow computation and the hand agree, petition by petition. */
class RateExampleTest {

    static FactsFixture facts;

    @BeforeAll
    static void fill() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        facts = new FactsFixture(h2);
        facts.project(ExampleCases.all());
    }

    static Stream<CSVRecord> expected() {
        return ExampleCases.records("rates-example-expected.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void expected(CSVRecord line) {
        var softly = new SoftAssertions();
        var view = view(line);
        softly.assertThat(of(view.closure().settled())).as("settled").isEqualTo(line.get("settled"));
        softly.assertThat(view.closure().settled().state()).as("state").hasToString(line.get("settled-state"));
        softly.assertThat(of(view.closure().provisional())).as("provisional").isEqualTo(line.get("provisional"));
        softly.assertThat(of(view.repeats())).as("repeats").isEqualTo(line.get("repeats"));
        softly.assertThat(of(view.counted())).as("counted").isEqualTo(line.get("counted"));
        var left = view.leftOut();
        softly.assertThat(left.get(Cell.LEFT_OUT_NOT_ACCEPTED) + "/" + left.get(Cell.LEFT_OUT_TRANSFERRED) + "/"
                        + left.get(Cell.LEFT_OUT_STATUTORY) + "/" + left.get(Cell.LEFT_OUT_WITHDRAWN))
                .as("left out")
                .isEqualTo(line.get("left-out"));
        var day = view.closure().finalOn();
        softly.assertThat(day == null ? "" : day.toString()).as("final").isEqualTo(line.get("final"));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void everyListReproducesItsFigureAndTheSlowComputation(CSVRecord line) {
        var query = view(line).query();
        var slow = new SlowRates(ExampleCases.all(), FactsFixture.SETTINGS.window())
                .cells(query.period().from(), query.period().to(), query.organ(), query.asOf());
        var tally = facts.tally(query);
        for (var cell : Cell.of(Basis.REGISTERED)) {
            assertThat(facts.list(query, cell)).as(cell + " " + query).isEqualTo(slow.get(cell));
            assertThat(tally.of(cell)).as(cell.name()).isEqualTo(slow.get(cell).size());
        }
    }

    @Test
    void everyPetitionHasTheFateWrittenBesideIt() {
        var softly = new SoftAssertions();
        for (var line : ExampleCases.records("rates-example.csv")) {
            for (var day : new String[] {"04-30", "06-30", "12-31"}) {
                var query = FactsFixture.query(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, LocalDate.parse("2026-" + day));
                var fate = facts
                        .rates
                        .page(query, FactsFixture.SETTINGS, Cell.REGISTRATIONS, org.sanji.common.PageQuery.first(1000))
                        .stream()
                        .map(RateStore.Found::row)
                        .filter(r -> r.number().equals(line.get("id")))
                        .map(r -> r.cell() == null
                                ? r.repeatKind().name()
                                : r.cell().name())
                        .findFirst()
                        .orElse("-");
                softly.assertThat(fate).as(line.get("id") + " at " + day).isEqualTo(line.get("at " + day));
            }
        }
        softly.assertAll();
    }

    private static RateView view(CSVRecord line) {
        var organ = line.get("organ").isEmpty() ? null : line.get("organ");
        return facts.view(FactsFixture.query(
                LocalDate.parse(line.get("from")),
                LocalDate.parse(line.get("to")),
                organ,
                LocalDate.parse(line.get("as-of"))));
    }

    private static String of(Figure figure) {
        return figure.numerator() + "/" + figure.denominator();
    }
}
