package org.sanji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.importing.ImportResult;
import org.sanji.importing.Imports;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.RepeatKind;
import org.sanji.security.RunAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A message board's file goes in through the same services, once. */
@SpringBootTest
@ActiveProfiles("test")
class ImportIT {

    private static final String HEAD = "number,user,title,filed_at,detail,reply,replied_at\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private ImportResult run(String name, String text) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        return runAs.system(() -> imports.run(file, imports.mapping("import-message-board.yml"), done -> {}));
    }

    private PetitionRow row(String title) {
        var filter = new PetitionFilter(title, null, null, null, null, null, null, null, null, null, null, true);
        return runAs.system(() -> petitions.page(filter, PageQuery.first(10)))
                .items()
                .get(0);
    }

    @Test
    void anAnsweredRowIsClosedOnTheDayOfItsAnswerAndLeavesNoTimer() throws Exception {
        var text = HEAD + "a1,U1,路灯不亮已经一个月,2019-03-01T08:00:00,小区门口的路灯不亮已经一个月,已经修好,2019-03-20T10:00:00\n";
        assertThat(run("a.csv", text).line()).startsWith("imported=1 repeated=0 skipped=0 rows=1 seconds=");
        var row = row("路灯不亮已经一个月");
        var petition = runAs.system(() -> petitions.byId(row.id()));
        assertThat(row.number()).startsWith("LS2019-");
        assertThat(petition.state()).isEqualTo(PetitionState.CLOSED);
        assertThat(petition.passes().get(0).outcome()).isEqualTo(OutcomeKind.OPINION);
        assertThat(petition.passes().get(0).closedOn()).hasToString("2019-03-20");
        assertThat(jdbc.sql("select count(*) from act_ru_job").query(Long.class).single())
                .isZero();
        assertThat(run("a.csv", text).line()).startsWith("imported=0 repeated=1 skipped=0 rows=1");
    }

    @Test
    void anUnansweredRowStopsAtTriageOutsideTheFirstPages() throws Exception {
        run("b.csv", HEAD + "b1,U2,公园健身器材损坏,2019-03-01T08:00:00,公园健身器材损坏没有人修,,\n");
        var row = row("公园健身器材损坏");
        assertThat(row.state()).isEqualTo(PetitionState.REGISTERED);
        assertThat(row.historic()).isTrue();
        assertThat(row.due()).isNull();
        var shown = new PetitionFilter(null, null, null, null, null, null, null, null, null, null, null, false);
        assertThat(runAs.system(() -> petitions.page(shown, PageQuery.first(1000)))
                        .items())
                .noneMatch(r -> r.id().equals(row.id()));
    }

    @Test
    void theSameAccountWithTheSameMatterIsARepeatWhateverTheOrderOfTheRows() throws Exception {
        run(
                "c.csv",
                HEAD
                        + "c2,U3,垃圾站异味再次反映,2019-06-01T08:00:00,我家楼下垃圾站异味很重请搬走,请再处理,2019-06-10T08:00:00\n"
                        + "c1,U3,楼下垃圾站太臭,2019-03-01T08:00:00,我家楼下垃圾站异味很重请搬走,已经清理,2019-03-10T08:00:00\n");
        assertThat(row("垃圾站异味再次反映").repeatKind()).isEqualTo(RepeatKind.DISSATISFIED);
        assertThat(row("垃圾站异味再次反映").number()).isGreaterThan(row("楼下垃圾站太臭").number());
    }

    @Test
    void badRowsAreReportedAndTheRestGoesIn() throws Exception {
        var result = run(
                "d.csv",
                HEAD
                        + "d1,U4,没有日期,,文字,,\n"
                        + "d2,U4,答复早于提出,2019-05-01T08:00:00,文字,答复,2019-04-01T08:00:00\n"
                        + "d3,U4,\"引号没有成对,2019-05-01T08:00:00,文字,,\n"
                        + "d4,U4,公交站台破损,2019-05-01T08:00:00,公交站台顶棚破损,,\n");
        assertThat(result.line()).startsWith("imported=1 repeated=0 skipped=3 rows=4");
        assertThat(Files.readString(result.report()))
                .contains("2,d1,import-field-missing", "3,d2,import-reply-before-petition", "import-broken-row")
                .doesNotContain("文字");
    }

    @Test
    void wrongFilesGetASentence() {
        assertThatThrownBy(() -> run("e.csv", "")).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("import-empty"));
        assertThatThrownBy(() -> run("f.csv", "x,y\n1,2\n"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("import-column-missing"));
    }
}
