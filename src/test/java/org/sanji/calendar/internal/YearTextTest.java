package org.sanji.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.calendar.WorkingDays.Problem;
import org.sanji.common.ConfigFiles;

class YearTextTest {

    private final CalendarSettings settings = CalendarSettings.load(new ConfigFiles(Path.of("no-such-folder")));

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void takesEveryOfficialYearAsItIs(int year) throws Exception {
        var read = YearText.read(Files.readString(Path.of("config/calendar-" + year + ".yml")));
        assertThat(read.problems()).isEmpty();
        assertThat(read.year().year()).isEqualTo(year);
        assertThat(Festivals.shortOf(read.year(), settings.festivals(year))).isEmpty();
    }

    @Test
    void takesLinesOfAListToo() {
        var read = YearText.read("date,kind,name\n2027-01-01,off,元旦\n2027-01-02，班，元旦\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.year().off()).containsEntry(LocalDate.of(2027, 1, 1), "元旦");
        assertThat(read.year().work()).containsKey(LocalDate.of(2027, 1, 2));
    }

    @Test
    void takesAPartWithoutDaysAndNamesInQuotes() {
        var read = YearText.read("year: 2027\noff:\n  2027-01-01: \"元旦\"\nwork: {}\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.year().off()).containsEntry(LocalDate.of(2027, 1, 1), "元旦");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-02,off,元旦 | weekend-off",
                "2027-01-04,work,元旦 | weekday-work",
                "2026-01-01,off,元旦 | other-year",
                "2027-01-01,off,元旦 | twice",
                "2027-02-30,off,春节 | no-day",
                "元旦放假三天 | unreadable"
            })
    void namesEveryMistakeWithItsLine(String line, String code) {
        var read = YearText.read("2027-01-01,off,元旦\n\n" + line + "\n");
        assertThat(read.problems())
                .extracting(Problem::line, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, code));
    }

    @Test
    void gathersAllMistakes() {
        assertThat(YearText.read("x\ny\n").problems())
                .extracting(Problem::code)
                .containsExactly("unreadable", "unreadable", "empty");
    }

    @Test
    void saysWhichFestivalIsShort() throws Exception {
        var text = Files.readString(Path.of("config/calendar-2026.yml")).replace("  2026-06-19: 端午节\n", "");
        var problems = Festivals.shortOf(YearText.read(text).year(), settings.festivals(2026));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).args()).containsExactly("端午", 0, 1);
    }

    @Test
    void countsDaysOfTwoFestivalsTogether() throws Exception {
        var text = Files.readString(Path.of("config/calendar-2025.yml")).replace("  2025-10-08: 国庆中秋\n", "");
        var problems = Festivals.shortOf(YearText.read(text).year(), settings.festivals(2025));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).args().get(0)).isEqualTo("中秋、国庆");
    }
}
