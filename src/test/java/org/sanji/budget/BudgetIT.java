package org.sanji.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.Score;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** Spending and self-assessment of the budget of 2020, from the first entry to the signature and its reopening. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class BudgetIT {

    private static final Actor FINANCE = actor("t-caiwu", Role.FINANCE, "XFJ");
    private static final Actor HEAD = actor("t-juzhang", Role.DEPARTMENT_HEAD, "XFJ");
    private static final Actor BOTH =
            new Actor("t-caiwu", "测试t-caiwu", Set.of(Role.FINANCE, Role.DEPARTMENT_HEAD), "XFJ", false);
    private static final Actor LEADER = actor("t-leader", Role.LEADER, "XFJ");
    private static final int YEAR = 2020;
    private static final String RUNNING = "205-0103-JXN-Y5W1";
    private static final String RENT = "205-0103-JXN-ACTW";

    @Autowired
    private Budgets budgets;

    @Autowired
    private BudgetCopies copies;

    @Autowired
    private Assessments assessments;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private EventClock clock;

    @Autowired
    private JdbcClient jdbc;

    private static Actor actor(String name, Role role, String organ) {
        return new Actor(name, "测试" + name, Set.of(role), organ, false);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("budget_spending", "budget_rating", "budget_step", "budget_copy", "budget_lock")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from record_file").update();
    }

    private void as(Actor actor, Runnable deed) {
        runAs.as(actor, deed);
    }

    private ProjectView project(String code) {
        return runAs.as(FINANCE, () -> budgets.project(YEAR, code));
    }

    private static SpendingForm spending(String code, BudgetDate date, String amount, int seen, String reason) {
        return new SpendingForm(YEAR, code, date, new BigDecimal(amount), "示例", seen, reason, null);
    }

    private void spend(String code, BudgetDate date, String amount) {
        as(FINANCE, () -> assessments.spend(spending(code, date, amount, 0, null)));
    }

    private void rate(String code, BudgetIndicator indicator, String points) {
        as(FINANCE, () -> assessments.rate(rating(code, indicator, points, 0, null)));
    }

    private static RatingForm rating(String code, BudgetIndicator indicator, String points, int seen, String reason) {
        return new RatingForm(
                YEAR, code, indicator.key(), "已完成", new BigDecimal(points), "示例说明", null, null, seen, reason);
    }

    private void complete(String code) {
        var project = project(code).project();
        project.plan()
                .keySet()
                .forEach(d ->
                        spend(code, d, project.plannedAmount(d).orElseThrow().toPlainString()));
        for (var indicator : project.indicators()) {
            rate(code, indicator, "95");
            as(FINANCE, () -> files.add(YEAR, code, indicator.key(), SampleFiles.picture("示例佐证.png", 1)));
        }
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    private void refusesSpending(String code, SpendingForm form) {
        refuses(code, () -> as(FINANCE, () -> assessments.spend(form)));
    }

    @Test
    void showsTheFourProjectsBeforeAnythingIsEntered() {
        var year = runAs.as(LEADER, () -> budgets.year(YEAR));
        assertThat(year.projects()).hasSize(4);
        assertThat(year.source().file()).isEqualTo("budget-2020.yml");
        assertThat(year.editable()).isFalse();
        var rent = year.projects().get(2);
        assertThat(rent.state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(rent.overall()).isEmpty();
        assertThat(rent.may()).isEqualTo(new ProjectView.May(false, false, false, false));
        assertThat(rent.spending()).allSatisfy(l -> {
            assertThat(l.current()).isEmpty();
            assertThat(l.difference()).isNull();
        });
    }

    @Test
    void comparesPlanAndActualAtEachDate() {
        spend(RUNNING, BudgetDate.MARCH, "24000");
        spend(RUNNING, BudgetDate.JUNE, "66000.50");
        spend(RENT, BudgetDate.MARCH, "0");
        spend(RENT, BudgetDate.JUNE, "170000");
        var lines = project(RUNNING).spending();
        assertThat(lines.get(0).planned()).isEqualByComparingTo("30000");
        assertThat(lines.get(0).spentShare()).isEqualByComparingTo("20");
        assertThat(lines.get(0).difference()).isEqualByComparingTo("-6000");
        assertThat(lines.get(0).differenceShare()).isEqualByComparingTo("-5");
        assertThat(lines.get(1).difference()).isEqualByComparingTo("6000.50");
        assertThat(lines.get(1).spentShare()).isEqualByComparingTo("55.00");
        assertThat(lines.get(2).spentShare()).isNull();
        var rent = project(RENT).spending();
        assertThat(rent.get(0).share()).as("a blank stays blank").isNull();
        assertThat(rent.get(0).difference()).isNull();
        assertThat(rent.get(0).spentShare()).isEqualByComparingTo("0");
        assertThat(rent.get(1).difference()).isEqualByComparingTo("0");
    }

    @Test
    void keepsACorrectionBesideWhatItCorrects() {
        spend(RUNNING, BudgetDate.MARCH, "24000");
        as(FINANCE, () -> assessments.spend(spending(RUNNING, BudgetDate.MARCH, "25000", 1, "示例：漏记一张发票")));
        var line = project(RUNNING).spending().get(0);
        assertThat(line.history()).extracting(s -> s.amount().toPlainString()).containsExactly("24000.00", "25000.00");
        assertThat(line.current().orElseThrow().reason()).isEqualTo("示例：漏记一张发票");
        assertThat(line.current().orElseThrow().byName()).isEqualTo("测试t-caiwu");
        assertThat(line.history().get(0).reason()).isNull();
    }

    @Test
    void refusesACorrectionWithoutAReasonOrOfWhatAnotherChanged() {
        spend(RUNNING, BudgetDate.MARCH, "24000");
        refusesSpending("budget-reason", spending(RUNNING, BudgetDate.MARCH, "25000", 1, " "));
        assertThatThrownBy(() ->
                        as(FINANCE, () -> assessments.spend(spending(RUNNING, BudgetDate.MARCH, "25000", 0, "示例"))))
                .isInstanceOf(StaleActionException.class);
    }

    @Test
    void refusesAmountsThatCannotBe() {
        refusesSpending("budget-amount-negative", spending(RUNNING, BudgetDate.MARCH, "-1", 0, null));
        refusesSpending("budget-amount-cents", spending(RUNNING, BudgetDate.MARCH, "1.005", 0, null));
        refusesSpending("budget-amount-large", spending(RUNNING, BudgetDate.MARCH, "100000000000", 0, null));
        refusesSpending(
                "budget-amount-missing", new SpendingForm(YEAR, RUNNING, BudgetDate.MARCH, null, null, 0, null, null));
        refusesSpending("budget-over", spending(RUNNING, BudgetDate.MARCH, "120000.01", 0, null));
        spend(RUNNING, BudgetDate.JUNE, "60000");
        refusesSpending("budget-more-than-after", spending(RUNNING, BudgetDate.MARCH, "60000.01", 0, null));
        refusesSpending("budget-less-than-before", spending(RUNNING, BudgetDate.DECEMBER, "59999.99", 0, null));
        assertThat(project(RUNNING).spending())
                .filteredOn(l -> l.current().isPresent())
                .hasSize(1);
    }

    @Test
    void takesMoreThanTheBudgetWithAReason() {
        as(
                FINANCE,
                () -> assessments.spend(new SpendingForm(
                        YEAR, RUNNING, BudgetDate.DECEMBER, new BigDecimal("126000"), null, 0, null, "示例：水电涨价")));
        var line = project(RUNNING).spending().get(3);
        assertThat(line.spentShare()).isEqualByComparingTo("105");
        assertThat(line.current().orElseThrow().overReason()).isEqualTo("示例：水电涨价");
    }

    @Test
    void takesNothingForADateThatHasNotCome() {
        var june = Instant.parse("2020-06-29T15:59:59Z");
        var form = spending(RUNNING, BudgetDate.JUNE, "1", 0, null);
        refuses("budget-date-future", () -> at(june, () -> assessments.spend(form)));
        at(Instant.parse("2020-06-29T16:00:00Z"), () -> assessments.spend(form));
        assertThat(project(RUNNING).spending().get(1).current()).isPresent();
    }

    private void at(Instant instant, Runnable deed) {
        clock.at(
                instant,
                () -> runAs.as(FINANCE, () -> {
                    deed.run();
                    return null;
                }));
    }

    @Test
    void refusesPointsThatCannotBeAndAnAssessmentWithoutWords() {
        var indicator = project(RUNNING).project().indicators().get(0);
        for (var points : List.of("100.1", "-1", "90.55")) {
            refuses("budget-points", () -> rate(RUNNING, indicator, points));
        }
        var silent = new RatingForm(YEAR, RUNNING, indicator.key(), "", BigDecimal.TEN, "示例", null, null, 0, null);
        refuses("budget-actual-missing", () -> as(FINANCE, () -> assessments.rate(silent)));
        var unexplained =
                new RatingForm(YEAR, RUNNING, indicator.key(), "已完成", BigDecimal.TEN, " ", null, null, 0, null);
        refuses("budget-explanation-missing", () -> as(FINANCE, () -> assessments.rate(unexplained)));
        var unknown = new RatingForm(YEAR, RUNNING, "x/y", "已完成", BigDecimal.TEN, "示例", null, null, 0, null);
        assertThatThrownBy(() -> as(FINANCE, () -> assessments.rate(unknown))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void computesTheGradesAndTheMean() {
        var indicators = project(RUNNING).project().indicators();
        rate(RUNNING, indicators.get(0), "90");
        assertThat(project(RUNNING).overall()).as("one is missing").isEmpty();
        rate(RUNNING, indicators.get(1), "79.9");
        var view = project(RUNNING);
        assertThat(view.ratings())
                .extracting(RatingLine::grade)
                .containsExactly(Score.Grade.EXCELLENT, Score.Grade.FAIR);
        assertThat(view.overall()).contains(new Score(new BigDecimal("85.0"), Score.Grade.GOOD));
    }

    @Test
    void takesAFigureAsEvidenceAsItStoodOnItsDay() {
        for (int i = 0; i < 5; i++) {
            cases.registered();
        }
        int year = cases.today().getYear();
        as(FINANCE, () -> copies.copyLast(year));
        var indicator = runAs.as(FINANCE, () -> budgets.project(year, RUNNING))
                .project()
                .indicators()
                .get(0);
        as(FINANCE, () -> assessments.rate(proven(year, indicator, cases.today())));
        var evidence = runAs.as(FINANCE, () -> budgets.project(year, RUNNING))
                .ratings()
                .get(0)
                .current()
                .flatMap(Rating::evidence)
                .orElseThrow();
        assertThat(evidence.figure().denominator()).isGreaterThanOrEqualTo(5);
        assertThat(evidence.asOf()).isEqualTo(cases.today());
        assertThat(evidence.definition()).isNotBlank();
        assertThat(evidence.lists().numerator().href())
                .startsWith("rates/list?from=" + year + "-01-01")
                .contains("asof=" + cases.today(), "cell=REPEATS");
        var other = runAs.as(FINANCE, () -> budgets.project(year, RUNNING))
                .project()
                .indicators()
                .get(1);
        refuses(
                "as-of-future",
                () -> as(
                        FINANCE,
                        () -> assessments.rate(proven(year, other, cases.today().plusDays(1)))));
    }

    private RatingForm proven(int year, BudgetIndicator indicator, LocalDate asOf) {
        return new RatingForm(
                year, RUNNING, indicator.key(), "已完成", BigDecimal.TEN, "示例", Indicator.REPEAT, asOf, 0, null);
    }

    @Test
    void takesNoFigureWithoutDataAsEvidence() {
        var indicator = project(RUNNING).project().indicators().get(0);
        for (var none : List.of(Indicator.REPEAT, Indicator.OPEN_STOCK)) {
            var form = new RatingForm(
                    YEAR,
                    RUNNING,
                    indicator.key(),
                    "已完成",
                    BigDecimal.TEN,
                    "示例",
                    none,
                    LocalDate.of(2020, 12, 31),
                    0,
                    null);
            refuses("budget-figure-none", () -> as(FINANCE, () -> assessments.rate(form)));
        }
    }

    @Test
    void submitsOnlyWhatIsComplete() {
        ThrowingCallable submit = () -> as(FINANCE, () -> assessments.submit(YEAR, RENT));
        refuses("budget-submit-spending", submit);
        spend(RENT, BudgetDate.JUNE, "170000");
        refuses("budget-submit-rating", submit);
        var indicators = project(RENT).project().indicators();
        indicators.forEach(i -> rate(RENT, i, "95"));
        refuses("budget-submit-evidence", submit);
        indicators.forEach(i -> as(FINANCE, () -> files.add(YEAR, RENT, i.key(), SampleFiles.picture("示例佐证.png", 2))));
        as(FINANCE, () -> assessments.submit(YEAR, RENT));
        assertThat(project(RENT).state()).isEqualTo(AssessmentState.SUBMITTED);
    }

    @Test
    void takesBackAFileWithAReasonAndOpensItNoMore() {
        complete(RENT);
        var file = project(RENT).ratings().get(0).files().get(0);
        assertThat(runAs.as(LEADER, () -> files.open(file.id())).name()).isEqualTo("示例佐证.png");
        as(FINANCE, () -> files.retract(file.id(), "示例：传错了"));
        var line = project(RENT).ratings().get(0);
        assertThat(line.files()).hasSize(1);
        assertThat(line.isProven()).isFalse();
        assertThatThrownBy(() -> as(LEADER, () -> files.open(file.id()))).isInstanceOf(NotFoundException.class);
        refuses("budget-submit-evidence", () -> as(FINANCE, () -> assessments.submit(YEAR, RENT)));
    }

    @Test
    void freezesWhatIsSignedUntilItIsReopenedWithAReason() {
        complete(RENT);
        as(FINANCE, () -> assessments.submit(YEAR, RENT));
        as(HEAD, () -> assessments.sign(YEAR, RENT));
        var signed = project(RENT);
        assertThat(signed.state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(signed.signature().orElseThrow().score())
                .isEqualTo(new Score(new BigDecimal("95.0"), Score.Grade.EXCELLENT));
        assertThat(signed.planChanged()).isFalse();
        frozen();
        refuses("budget-reason", () -> as(HEAD, () -> assessments.reopen(YEAR, RENT, "")));
        as(HEAD, () -> assessments.reopen(YEAR, RENT, "示例：审计要求补充"));
        assertThat(project(RENT).steps())
                .extracting(AssessmentStep::kind)
                .containsExactly(
                        AssessmentStep.Kind.SUBMITTED, AssessmentStep.Kind.SIGNED, AssessmentStep.Kind.REOPENED);
        as(FINANCE, () -> assessments.spend(spending(RENT, BudgetDate.JUNE, "169000", 1, "示例：更正")));
        assertThat(project(RENT).spent()).contains(new BigDecimal("169000.00"));
    }

    private void frozen() {
        var indicator = project(RENT).project().indicators().get(0);
        refusesSpending("budget-frozen", spending(RENT, BudgetDate.JUNE, "1", 1, "示例"));
        refuses("budget-frozen", () -> as(FINANCE, () -> assessments.rate(rating(RENT, indicator, "1", 1, "示例"))));
        refuses(
                "budget-frozen",
                () -> as(FINANCE, () -> files.add(YEAR, RENT, indicator.key(), SampleFiles.picture("a.png", 3))));
        var file = project(RENT).ratings().get(0).files().get(0);
        refuses("budget-frozen", () -> as(FINANCE, () -> files.retract(file.id(), "示例")));
        refuses("budget-frozen", () -> as(FINANCE, () -> assessments.submit(YEAR, RENT)));
    }

    @Test
    void isNotSignedByThoseWhoEnteredNorBeforeItIsSubmitted() {
        complete(RENT);
        refuses("budget-not-submitted", () -> as(HEAD, () -> assessments.sign(YEAR, RENT)));
        as(FINANCE, () -> assessments.submit(YEAR, RENT));
        refuses("budget-sign-own", () -> as(BOTH, () -> assessments.sign(YEAR, RENT)));
        as(HEAD, () -> assessments.giveBack(YEAR, RENT, "示例：说明太短"));
        assertThat(project(RENT).state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(project(RENT).steps().get(1).reason()).isEqualTo("示例：说明太短");
    }

    @Test
    void isReadByFourRolesEnteredByOneAndNotThereForOthers() {
        for (var role : List.of(Role.LEADER, Role.STATISTICIAN, Role.SUPERVISOR)) {
            var reader = actor("t-reader", role, "XFJ");
            as(reader, () -> budgets.year(YEAR));
            assertThatThrownBy(() -> as(reader, () -> assessments.spend(spending(RENT, BudgetDate.JUNE, "1", 0, null))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(reader, () -> assessments.sign(YEAR, RENT)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var other : List.of(Cases.CLERK, Cases.headOf(Cases.LEAD), Cases.liaisonOf(Cases.LEAD))) {
            assertThatThrownBy(() -> as(other, () -> budgets.year(YEAR))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(other, () -> assessments.sign(YEAR, RENT)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> as(HEAD, () -> assessments.submit(YEAR, RENT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void auditsEachEntry() {
        var before = audited("budget-spending");
        spend(RENT, BudgetDate.JUNE, "170000");
        assertThat(audited("budget-spending")).isEqualTo(before + 1);
        refusesSpending("budget-over", spending(RENT, BudgetDate.JUNE, "170001", 1, "示例"));
        assertThat(audited("budget-spending")).isEqualTo(before + 1);
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_record where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    @Test
    void keepsOneOfTwoEntriesMadeAtOnce() throws Exception {
        var entered = AtOnce.run(List.<Callable<String>>of(() -> spent("10000"), () -> spent("20000")));
        assertThat(entered.results()).hasSize(1);
        assertThat(entered.failures()).hasSize(1).first().isInstanceOf(StaleActionException.class);
        assertThat(project(RUNNING).spending().get(0).history()).hasSize(1);
    }

    private String spent(String amount) {
        spend(RUNNING, BudgetDate.MARCH, amount);
        return amount;
    }

    @Test
    void makesAYearAsACopyOfTheLastAndEditsItUntilAFileComes() {
        int year = Days.today((Clock) clock).getYear();
        var none = runAs.as(FINANCE, () -> budgets.year(year));
        assertThat(none.isPlanned()).isFalse();
        assertThat(none.copyFrom()).isEqualTo(YEAR);
        assertThat(runAs.as(LEADER, () -> budgets.year(year)).copyFrom()).isNull();
        as(FINANCE, () -> copies.copyLast(year));
        refuses("budget-year-exists", () -> as(FINANCE, () -> copies.copyLast(year)));
        refuses("budget-year-exists", () -> as(FINANCE, () -> copies.copyLast(YEAR)));
        refuses("budget-year-far", () -> as(FINANCE, () -> copies.copyLast(year + 2)));
        refuses("budget-nothing-to-copy", () -> as(FINANCE, () -> copies.copyLast(YEAR - 1)));
        var copy = runAs.as(FINANCE, () -> budgets.year(year));
        assertThat(copy.plan().projects())
                .isEqualTo(runAs.as(FINANCE, () -> budgets.year(YEAR)).plan().projects());
        assertThat(copy.source().copy().from()).isEqualTo(YEAR);
        assertThat(copy.editable()).isTrue();
        edit(year, copy.plan().project(RENT).orElseThrow());
    }

    private void edit(int year, BudgetProject rent) {
        var dearer = with(rent, "180000.00", rent.code());
        as(FINANCE, () -> copies.save(year, RENT, dearer, 1, "示例：租金上调"));
        assertThatThrownBy(() -> as(FINANCE, () -> copies.save(year, RENT, dearer, 1, "示例")))
                .isInstanceOf(StaleActionException.class);
        refuses("budget-code-twice", () -> as(FINANCE, () -> copies.save(year, null, dearer, 2, "示例")));
        refuses("budget-file-wins", () -> as(FINANCE, () -> copies.save(YEAR, RENT, dearer, 2, "示例")));
        refuses("budget-total", () -> as(FINANCE, () -> copies.save(year, RENT, with(rent, "0.00", RENT), 2, "示例")));
        as(FINANCE, () -> copies.save(year, null, with(rent, "1.00", "NEW-1"), 2, "示例：新项目"));
        as(FINANCE, () -> copies.remove(year, "NEW-1", 3, "示例：不要了"));
        var now = runAs.as(FINANCE, () -> budgets.year(year));
        assertThat(now.source().copy().version()).isEqualTo(4);
        assertThat(now.source().copy().reason()).isEqualTo("示例：不要了");
        assertThat(now.plan().project(RENT).orElseThrow().total()).isEqualByComparingTo("180000");
        assertThat(jdbc.sql("select count(*) from budget_copy")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private static BudgetProject with(BudgetProject p, String total, String code) {
        return new BudgetProject(
                code,
                p.name(),
                new BigDecimal(total),
                new BigDecimal(total),
                null,
                p.purpose(),
                p.plan(),
                p.goals(),
                p.indicators());
    }
}
