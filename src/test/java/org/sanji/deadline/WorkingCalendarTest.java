package org.sanji.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.load(new ConfigFiles(Path.of("config")));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} worked: {1}")
    @CsvSource({
        "2026-02-14, true", // Saturday made up for Spring Festival
        "2026-02-16, false", // Monday of Spring Festival
        "2026-02-21, false", // a plain Saturday
        "2024-02-29, true", // leap day, a Thursday
        "2018-12-29, true", // made up for New Year 2019
        "2027-02-08, true" // no file yet: Monday to Friday stands in
    })
    void knowsHolidaysAndMakeUpDays(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void isProvisionalOnlyWithoutAFile() {
        assertThat(calendar.isProvisional(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(calendar.nameOf(LocalDate.parse("2026-02-16"))).contains("春节");
    }

    @Test
    void carriesThePublishedListCompletely() throws IOException {
        var list = Path.of("../shared/data/working-days-2016-2026.csv");
        Assumptions.assumeTrue(Files.exists(list), "shared/data is absent");
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(list, StandardCharsets.UTF_8))) {
            assertThat(rows).hasSize(267).allSatisfy(row -> assertThat(
                            calendar.isWorkingDay(LocalDate.parse(row.get(0))))
                    .isEqualTo(row.get(1).equals("work")));
        }
    }

    @ParameterizedTest(name = "refuses: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 2026;off:;  2026-01-01: 元旦;  2026-01-01: 元旦;work: {} | config/calendar-2026.yml:4: `2026-01-01` is there twice",
                "year: 2026;off:;  2026-01-01: 元旦;work:;  2026-01-01: 元旦 | config/calendar-2026.yml:5: 2026-01-01 is already under `off`",
                "year: 2026;off:;  2025-10-01: 国庆;work: {} | config/calendar-2026.yml:3: 2025-10-01 does not belong into the file of 2026",
                "year: 2026;off: {};work:;  2026-01-05: 元旦 | config/calendar-2026.yml:4: 2026-01-05 is a MONDAY",
                "year: 2026;off:;  2026-01-03: 元旦;work: {} | config/calendar-2026.yml:3: 2026-01-03 is a SATURDAY",
                "year: 2026;off:;  1月1日: 元旦;work: {} | config/calendar-2026.yml:3: `1月1日` is no date",
                "year: 2025;off: {};work: {} | config/calendar-2026.yml:1: the year is 2025",
                "year: 2026;off: [;work: {} | config/calendar-2026.yml:3: no valid YAML",
                "year: 2026;frei: {};off: {};work: {} | config/calendar-2026.yml:2: unknown key `frei`",
                "year: 2026;off: {} | config/calendar-2026.yml:1: `work` is missing"
            })
    void refusesAWrongFileWithItsLine(String file, String problem) throws IOException {
        Files.writeString(folder.resolve("calendar-2026.yml"), file.replace(';', '\n'));
        assertThatThrownBy(() -> WorkingCalendar.load(new ConfigFiles(folder)))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith(problem);
    }
}
