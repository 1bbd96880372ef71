package org.sanji.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.deadline.internal.DeadlineFile;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class DeadlinesTest {

    private final Deadlines deadlines = Deadlines.load(new ConfigFiles(Path.of("config")), texts());

    @TempDir
    Path folder;

    static Texts texts() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:i18n/deadline");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new Texts(source);
    }

    @ParameterizedTest(name = "{0} from {1}: {5}")
    @CsvFileSource(resources = "/deadline/clock-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void endsOnTheDayCountedByHand(
            ClockKind kind, LocalDate event, LocalDate due, LocalDate target, boolean provisional, String how) {
        assertThat(deadlines.due(kind, event)).as(how).isEqualTo(new DueDate(kind, event, due, target, provisional));
    }

    @Test
    void endsAtTheEndOfItsLastDayInShanghai() {
        var due = deadlines.due(ClockKind.HANDLING, LocalDate.parse("2026-03-02"));
        assertThat(due.endsAt()).isEqualTo(Instant.parse("2026-05-01T16:00:00Z"));
    }

    @Test
    void extendsTheHandlingPeriodByThirtyDaysAtMost() {
        var due = deadlines.due(ClockKind.HANDLING, LocalDate.parse("2026-03-02"));
        var extended = deadlines.extended(due, 30);
        assertThat(extended.dueOn()).isEqualTo("2026-05-31");
        assertThat(extended.internalTarget()).isEqualTo("2026-05-29");
        assertThatThrownBy(() -> deadlines.extended(due, 31)).isInstanceOfSatisfying(RuleViolation.class, v -> {
            assertThat(v.code()).isEqualTo("extension-too-long");
            assertThat(v.args()).containsExactly(30);
        });
        assertThatThrownBy(() -> deadlines.extended(due, 0)).hasMessage("extension-too-short");
        var triage = deadlines.due(ClockKind.TRIAGE, LocalDate.parse("2026-03-02"));
        assertThatThrownBy(() -> deadlines.extended(triage, 5)).hasMessage("extension-only-of-handling");
    }

    @ParameterizedTest(name = "{0} days left: {1}")
    @CsvSource({"4, GREEN", "3, AMBER", "0, AMBER", "-1, RED"})
    void showsTheLightByDaysLeft(int left, DueLight light) {
        var today = LocalDate.parse("2026-03-02");
        assertThat(deadlines.light(today.plusDays(left), today)).isEqualTo(light);
        assertThat(Deadlines.daysLeft(today.plusDays(left), today)).isEqualTo(left);
        assertThat(deadlines.light(null, today)).isEqualTo(DueLight.NONE);
    }

    @Test
    void explainsADueDateInOneSentence() {
        var zh = Locale.SIMPLIFIED_CHINESE;
        var handling = deadlines.due(ClockKind.HANDLING, LocalDate.parse("2026-03-02"));
        assertThat(deadlines.explain(handling, zh)).isEqualTo("受理之日2026-03-02起60日（第三十四条），至2026-05-01止；内部目标2026-04-30");
        assertThat(deadlines.explain(handling, Locale.ENGLISH))
                .isEqualTo(
                        "60 days from acceptance on 2026-03-02 (Article 34), until 2026-05-01; internal target 2026-04-30");
        assertThat(deadlines.explain(deadlines.extended(handling, 20), zh))
                .contains("起60日，经批准延长20日（第三十四条），至2026-05-21止");
        assertThat(deadlines.explain(deadlines.due(ClockKind.LEVEL3_HEAR, LocalDate.parse("2026-12-29")), zh))
                .isEqualTo("进入本级调处之日2026-12-29起5个工作日（内部规定），至2027-01-05（暂定）止；内部目标2027-01-05（暂定）");
        assertThat(deadlines.explain(deadlines.due(ClockKind.REVIEW_REQUEST, LocalDate.parse("2026-03-05")), zh))
                .startsWith("送达之日2026-03-05起30日（第三十五条），至2026-04-07止");
    }

    @ParameterizedTest(name = "refuses {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "length: 60, unit: days,        article: 34 | length: 61, unit: days,        article: 34 | HANDLING is 61, but Article 34 of the Regulation on Petition Work allows at most 60",
                "length: 30, unit: days,        article: 34 | length: 31, unit: days,        article: 34 | EXTENSION is 31, but Article 34",
                "length: 15, unit: days,        article: 22 | length: 16, unit: days,        article: 22 | TRIAGE is 16, but Article 22",
                "length: 15, unit: days,        article: 23 | length: 16, unit: days,        article: 23 | NOTICE is 16, but Article 23",
                "length: 5,  unit: workingDays, article: 23 | length: 6,  unit: workingDays, article: 23 | OBJECTION is 6, but Article 23",
                "length: 5,  unit: workingDays, article: 23 | length: 5,  unit: days, article: 23 | OBJECTION: Article 23 of the Regulation on Petition Work fixes",
                "article: 35,    owner: petitioner | article: house, owner: petitioner | REVIEW_REQUEST: Article 35 of the Regulation on Petition Work fixes",
                "SERVED,            length: 30, unit: days,        article: 35 | SERVED,            length: 20, unit: days,        article: 35 | REVIEW_REQUEST is 20, but Article 35 of the Regulation on Petition Work gives the petitioner 30",
                "REVIEW_REQUESTED,  length: 30, unit: days,        article: 36 | REVIEW_REQUESTED,  length: 45, unit: days,        article: 36 | FINAL_REVIEW is 45, but Article 36",
                "length: 7,  unit: days,        article: house | length: 7,  unit: days,        article: 34 | LEVEL1 is a house rule",
                "length: 7,  unit: days | length: 0,  unit: days | must be at least 1",
                "length: 7,  unit: days | length: 7,  unit: weeks | unit `weeks`",
                "SUPERVISION:  | SUPERVISON:  | unknown `SUPERVISON`",
                "{ from: ORDERED,  | { from: SOMETIME,  | unknown `SOMETIME`",
                "owner: petitioner } | owner: nobody } | owner `nobody`",
                "smallNumber: 5 | smallNumber: five | `five` is no whole number",
                "smallNumber: 5 | smalNumber: 5 | unknown key `smalNumber`"
            })
    void refusesAConfigurationThatLoosensTheLawOrIsMistyped(String right, String wrong, String problem)
            throws IOException {
        var shipped = Files.readString(Path.of("config/deadlines.yml"));
        assertThat(shipped).contains(right);
        var at = shipped.indexOf(right);
        var line = shipped.substring(0, at).lines().count();
        if (shipped.charAt(at - 1) == '\n') {
            line++;
        }
        Files.writeString(
                folder.resolve("deadlines.yml"),
                shipped.substring(0, at) + wrong + shipped.substring(at + right.length()));
        var files = new ConfigFiles(folder);
        assertThatThrownBy(() -> {
                    DeadlineFile.clocks(files);
                    DeadlineFile.house(files);
                })
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith("config/deadlines.yml:" + line + ": " + problem);
    }

    private static Stream<ClockKind> legalClocks() {
        return Stream.of(ClockKind.values()).filter(kind -> kind.law().isPresent());
    }

    /** The configuration with another length for one clock. */
    private ConfigFiles withLength(ClockKind kind, int length) throws IOException {
        var shipped = Files.readString(Path.of("config/deadlines.yml"));
        Files.writeString(
                folder.resolve("deadlines.yml"),
                shipped.replaceFirst("(?m)^(  " + kind + ":\\s+\\{.*length: )\\d+", "$1" + length));
        return new ConfigFiles(folder);
    }

    @ParameterizedTest
    @MethodSource("legalClocks")
    void nobodyCanLengthenALegalClock(ClockKind kind) throws IOException {
        var law = kind.law().orElseThrow();
        var files = withLength(kind, law.length() + 1);
        assertThatThrownBy(() -> DeadlineFile.clocks(files))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageMatching("config/deadlines\\.yml:\\d+: " + kind + " is " + (law.length() + 1)
                        + ", but Article " + law.article() + " .*");
    }

    @ParameterizedTest
    @MethodSource("legalClocks")
    void anOrganMayBeGivenLessButAPetitionerNot(ClockKind kind) throws IOException {
        var law = kind.law().orElseThrow();
        var files = withLength(kind, law.length() - 1);
        if (law.owner() == ClockOwner.PETITIONER) {
            assertThatThrownBy(() -> DeadlineFile.clocks(files))
                    .isInstanceOf(ConfigProblem.class)
                    .hasMessageContaining("gives the petitioner " + law.length());
        } else {
            assertThat(DeadlineFile.clocks(files).get(kind).length()).isEqualTo(law.length() - 1);
        }
    }

    /** Against the text of the Regulation: article, length, unit. */
    @ParameterizedTest(name = "{0}: Article {1}, {2} {3}")
    @CsvSource({
        "TRIAGE, 22, 15, DAYS",
        "NOTICE, 23, 15, DAYS",
        "OBJECTION, 23, 5, WORKING_DAYS",
        "HANDLING, 34, 60, DAYS",
        "EXTENSION, 34, 30, DAYS",
        "REVIEW_REQUEST, 35, 30, DAYS",
        "REVIEW, 35, 30, DAYS",
        "FINAL_REVIEW_REQUEST, 36, 30, DAYS",
        "FINAL_REVIEW, 36, 30, DAYS"
    })
    void saysWhatTheRegulationSays(ClockKind kind, int article, int length, ClockUnit unit) {
        var rule = deadlines.rule(kind);
        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.length()).isEqualTo(length);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(legalClocks()).hasSize(9);
    }

    @Test
    void refusesAMissingClock() throws IOException {
        var shipped = Files.readString(Path.of("config/deadlines.yml"));
        Files.writeString(
                folder.resolve("deadlines.yml"),
                shipped.lines().filter(l -> !l.contains(" SERVICE:")).collect(Collectors.joining("\n")));
        assertThatThrownBy(() -> DeadlineFile.clocks(new ConfigFiles(folder)))
                .hasMessageContaining("the clock SERVICE is missing");
    }

    @Test
    void allowsAShorterPeriodForAnOrgan() throws IOException {
        var shipped = Files.readString(Path.of("config/deadlines.yml"));
        Files.writeString(folder.resolve("deadlines.yml"), shipped.replace("length: 60, unit", "length: 45, unit"));
        assertThat(DeadlineFile.clocks(new ConfigFiles(folder))
                        .get(ClockKind.HANDLING)
                        .length())
                .isEqualTo(45);
    }
}
