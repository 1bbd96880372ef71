package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.importing.Imports;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.Snapshot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Bad input at the desk and in files: a sentence in both languages, and nothing saved. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class BadInputIT {

    private static final String GOOD_ID = "110101199003074514";
    private static final String BAD_ID = "110101199003074510";

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Imports imports;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    /** The visit with some of its values replaced. */
    private NewPetition with(UnaryOperator<NewPetitionBuilder> change) {
        return change.apply(cases.visit().change()).build();
    }

    private static NewParty person(PartyRole role, String id, java.time.LocalDate born) {
        return new NewParty(
                role,
                "测试甲",
                id == null ? IdType.NONE : IdType.RESIDENT_ID,
                id,
                null,
                Sex.UNKNOWN,
                born,
                "示例县青石镇测试村1号",
                null);
    }

    @TestFactory
    Stream<DynamicTest> refusesAtTheDesk() {
        var tomorrow = cases.today().plusDays(1);
        return Stream.of(
                refused("id-check-digit", d -> of(d, person(PartyRole.PETITIONER, BAD_ID, null))),
                refused("future-birth-date", d -> of(d, person(PartyRole.PETITIONER, null, tomorrow))),
                refused("future-date", d -> d.receivedOn(tomorrow)),
                refused("no-request", d -> d.requests(List.of())),
                refused("no-request", d -> d.requests(List.of("  "))),
                refused("unknown-village", d -> d.at("QSZ", "柳河村", null)),
                refused("village-without-township", d -> d.at(null, "青石村", null)),
                refused("postmark-letters-only", d -> d.postmarkedOn(cases.today())),
                refused("postmark-after-receipt", d -> d.form(PetitionForm.LETTER)
                        .receivedOn(cases.today().minusDays(1))
                        .postmarkedOn(cases.today())),
                refused("unknown-category", d -> d.category("C99-99-99", false)),
                refused(
                        "too-many-representatives",
                        d -> of(
                                d,
                                IntStream.range(0, 6)
                                        .mapToObj(i -> person(PartyRole.REPRESENTATIVE, null, null))
                                        .toArray(NewParty[]::new))));
    }

    private static NewPetitionBuilder of(NewPetitionBuilder d, NewParty... parties) {
        return d.parties(parties).persons(parties.length, parties.length);
    }

    private DynamicTest refused(String code, UnaryOperator<NewPetitionBuilder> change) {
        return DynamicTest.dynamicTest(code, () -> violates(code, () -> cases.register(with(change))));
    }

    private void violates(String code, Runnable action) {
        var before = Snapshot.of(jdbc);
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(texts.get(e.messageKey(), language, e.args()))
                        .doesNotContain(code)
                        .doesNotContain("{");
            }
        });
        assertThat(Snapshot.of(jdbc)).isEqualTo(before);
    }

    @Test
    void acceptsARightCheckDigitAndFiveRepresentatives() {
        cases.register(with(d -> of(d, person(PartyRole.PETITIONER, GOOD_ID, null))));
        cases.register(with(d -> of(
                d,
                IntStream.range(0, 5)
                        .mapToObj(i -> person(PartyRole.REPRESENTATIVE, null, null))
                        .toArray(NewParty[]::new))));
    }

    @Test
    void keepsTheVillageTheEnvelopeDateAndTheReadingBack() {
        var readBack = java.time.Instant.parse("2026-03-02T01:30:00Z");
        var posted = cases.today().minusDays(3);
        var letter = cases.register(with(d ->
                d.form(PetitionForm.LETTER).persons(0, 1).postmarkedOn(posted).at("QSZ", "石门村", "村口")));
        var visit = cases.register(with(d -> d.readBackAt(readBack)));
        assertThat(cases.view(letter.petitionId())).satisfies(v -> {
            assertThat(v.village()).isEqualTo("石门村");
            assertThat(v.place()).isEqualTo("村口");
            assertThat(v.postmarkedOn()).isEqualTo(posted);
            assertThat(v.readBackAt()).isNull();
        });
        assertThat(cases.view(visit.petitionId()).readBackAt()).isEqualTo(readBack);
    }

    @Test
    void refusesAWithdrawalThatIsNotSignedOrSignedTomorrow() {
        var id = cases.accepted();
        var today = cases.today();
        violates("withdrawal-unsigned", () -> runAs.as(Cases.CLERK, () -> decisions.withdraw(id, null, "柜1", "x")));
        violates("withdrawal-unsigned", () -> runAs.as(Cases.CLERK, () -> decisions.withdraw(id, today, " ", "x")));
        violates(
                "withdrawal-date",
                () -> runAs.as(Cases.CLERK, () -> decisions.withdraw(id, today.plusDays(1), "柜1", "x")));
    }

    @Test
    void aRowOfAnUnknownCategoryIsReportedAndNotHalfSaved(@TempDir Path folder) throws Exception {
        var mapping = folder.resolve("mapping.yml");
        Files.writeString(
                mapping,
                Files.readString(Path.of("config/import-message-board.yml"))
                        .replaceFirst("category: .*", "category: category"));
        var file = folder.resolve("rows.csv");
        Files.writeString(
                file,
                """
                number,user,title,filed_at,detail,reply,replied_at,category
                k1,U1,路灯不亮,2019-05-01T08:00:00,路灯不亮,已修好,2019-05-03T08:00:00,没有这一类
                """);
        int before = petitions();
        var result = runAs.system(() -> imports.run(file, imports.mapping(mapping.toString()), n -> {}));
        assertThat(result.line()).startsWith("imported=0 repeated=0 skipped=1 rows=1");
        assertThat(Files.readString(result.report())).contains("unknown-category");
        assertThat(petitions()).isEqualTo(before);
    }

    private int petitions() {
        return jdbc.sql("select count(*) from petition").query(Integer.class).single();
    }
}
