package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.Days;
import org.sanji.importing.Imports;
import org.sanji.security.RunAs;
import org.sanji.statistics.Period;
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
        var imports = context.getBean(Imports.class);
        var result = context.getBean(RunAs.class)
                .system(() -> imports.run(file, imports.mapping("import-message-board.yml"), n -> {}));
        assertThat(result.imported()).as(result.line()).isGreaterThan(SAMPLE / 2);
        assertThat(petitions(true)).isEqualTo(result.imported());
        var period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31));
        RateAgreement.assertAgreement(context, period, LocalDate.of(2018, 12, 31), LocalDate.of(2019, 6, 30));
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
