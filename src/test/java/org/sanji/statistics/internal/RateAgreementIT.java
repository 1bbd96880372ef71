package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.Days;
import org.sanji.importing.Imports;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.Rates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** SQL and the slow computation agree on what the application itself wrote: demo data, and a sample of real petitions. */
@SpringBootTest(properties = {"sanji.demo=true", "sanji.demo-data.petitions=60"})
@ActiveProfiles("test")
class RateAgreementIT {

    private static final Path REAL = Path.of("../shared/data/petitions-replied.csv");
    private static final int SAMPLE = 200;

    @Autowired
    private ApplicationContext context;

    @Test
    void onDemoData() {
        var today = Days.today(context.getBean(java.time.Clock.class));
        var period = new Period(today.minusYears(2), today);
        assertThat(petitions(false)).isGreaterThanOrEqualTo(60);
        RateAgreement.assertAgreement(context, period, today.minusDays(120), today.minusDays(31), today);
    }

    @Test
    void onImportedPetitions(@TempDir Path folder) throws Exception {
        var found = Files.isRegularFile(REAL);
        if (!found) {
            System.out.println(
                    "skipped: no real petitions at " + REAL.toAbsolutePath().normalize());
        }
        assumeTrue(found, "no real petitions at " + REAL);
        var file = sample(folder.resolve("sample.csv"));
        int before = petitions(true);
        var imports = context.getBean(Imports.class);
        var result = context.getBean(RunAs.class)
                .system(() -> imports.run(file, imports.mapping("import-message-board.yml"), n -> {}));
        assertThat(result.imported()).as(result.line()).isGreaterThan(SAMPLE / 2);
        assertThat(petitions(true) - before).isEqualTo(result.imported());
        var period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31));
        RateAgreement.assertAgreement(context, period, LocalDate.of(2018, 12, 31), LocalDate.of(2019, 6, 30));
    }

    /** An invented board, so that this runs everywhere; the SQL is written from the definition over the petitions' own tables. */
    @Test
    void thePageAgreesWithPlainSqlAfterAnImport(@TempDir Path folder) throws Exception {
        var file = folder.resolve("board-sample.csv");
        try (var in = getClass().getResourceAsStream("/statistics/board-sample.csv")) {
            Files.copy(in, file);
        }
        var imports = context.getBean(Imports.class);
        var runAs = context.getBean(RunAs.class);
        var result = runAs.system(() -> imports.run(file, imports.mapping("import-message-board.yml"), n -> {}));
        assertThat(result.imported()).as(result.line()).isEqualTo(30);

        var year = Period.year(2016);
        var query = RateQuery.of(year, LocalDate.of(2017, 12, 31));
        var rates = context.getBean(Rates.class);
        var leader = new Actor("any.leader", "示例", Set.of(Role.LEADER), "XFJ", false);
        var view = runAs.as(leader, () -> rates.of(query));
        var work = runAs.as(leader, () -> rates.work(query));
        var months = runAs.as(leader, () -> rates.over(query, Bucket.MONTH));

        assertThat(view.tally().of(Cell.REGISTRATIONS)).isEqualTo(30).isEqualTo(plain("true"));
        assertThat(work.of(Cell.CLOSED)).isEqualTo(plain("c.closed_on between '2016-01-01' and '2016-12-31'"));
        assertThat(work.of(Cell.ANSWER_DUE))
                .isEqualTo(plain("c.handling_due_on between '2016-01-01' and '2016-12-31'"))
                .isGreaterThan(10);
        assertThat(work.of(Cell.ANSWER_IN_TIME))
                .isEqualTo(plain("c.handling_due_on between '2016-01-01' and '2016-12-31'"
                        + " and c.answered_on <= c.handling_due_on"));
        assertThat(view.closure().settled().numerator())
                .isEqualTo(plain("c.accepted_on is not null and c.closed_on <= c.handling_due_on"))
                .isGreaterThan(10);
        assertThat(view.closure().settled().denominator()).isEqualTo(plain("c.accepted_on is not null"));
        months.forEach((month, figures) -> assertThat(figures.tally().of(Cell.REGISTRATIONS))
                .as(month.toString())
                .isEqualTo(plain("p.registered_on between '" + month.from() + "' and '" + month.to() + "'")));
    }

    /** Cases of the invented board for which this holds. */
    private long plain(String condition) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from petition p join case_pass c on c.petition_id = p.id where p.historic = true"
                        + " and p.registered_on between '2016-01-01' and '2016-12-31' and " + condition)
                .query(Long.class)
                .single();
    }

    private int petitions(boolean historic) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from petition where historic = :historic")
                .param("historic", historic)
                .query(Integer.class)
                .single();
    }

    /** The header and the first rows, field by field, because fields hold line breaks. */
    private static Path sample(Path file) throws Exception {
        try (var parser = CSVParser.parse(REAL, java.nio.charset.StandardCharsets.UTF_8, CSVFormat.DEFAULT);
                var printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            printer.printRecords(parser.stream().limit(SAMPLE + 1L).collect(Collectors.toList()));
        }
        return file;
    }
}
