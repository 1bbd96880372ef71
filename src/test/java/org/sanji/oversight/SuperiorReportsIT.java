package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.mediation.SessionResult;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.petition.BreachKind;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.TriageRoute;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** From the superior's letter to the report that it gets, with the whole application. */
@SpringBootTest
@ActiveProfiles("test")
@Import({SuperiorReportsIT.Time.class, Cases.class})
@DirtiesContext
class SuperiorReportsIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final ReportText TEXT = new ReportText("经查，拖欠属实。", "1．结清工资：已支付。", "信访人表示满意。", "当面送达。");
    private static final Actor SUPERVISOR =
            new Actor("t-superior-supervisor", "测试督查", Set.of(Role.SUPERVISOR), "XFJ", false);

    @TestConfiguration
    static class Time {
        @Bean
        MutableClock mutableClock() {
            return new MutableClock();
        }

        @Bean
        @Primary
        EventClock testClock(MutableClock clock) {
            return new EventClock(clock);
        }

        @Bean
        EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
            return new EngineTime(clock, runtime, management);
        }
    }

    @Autowired
    private SuperiorReports reports;

    @Autowired
    private SuperiorLetters letters;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Papers papers;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private MyTasks tasks;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EngineTime time;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID registered(Integer days) {
        var due = days == null ? null : cases.today().plusDays(days);
        var letter = new SuperiorLetter("SHIXFJ", "市信交〔2026〕7号", due, false);
        return cases.register(cases.visit().change().assignedBy(letter).build()).petitionId();
    }

    private UUID accepted(Integer days) {
        return cases.accept(cases.assign(registered(days), Cases.LEAD, List.of()));
    }

    private UUID close(UUID id) {
        cases.level1(id, SessionResult.OPINION);
        return cases.served(cases.opinionIssued(id));
    }

    private SuperiorReportView report(UUID id) {
        return runAs.as(Cases.OFFICER, () -> reports.of(id)).orElseThrow();
    }

    private WorkItem item(UUID id, TaskKey task) {
        return workItems.open(id, task).orElseThrow();
    }

    private void submit(UUID id, ReportText text) {
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = item(id, TaskKey.DRAFT_REPORT);
            reports.submit(item.id(), item.version(), text);
        });
    }

    private void send(UUID id, ReportText text, LocalDate next) {
        runAs.as(Cases.OFFICER, () -> {
            var item = item(id, TaskKey.CHECK_REPORT);
            reports.send(item.id(), item.version(), text, next);
        });
    }

    @Test
    void theClosingReportFollowsTheEndOfTheCase() {
        var id = accepted(40);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.WAITING);
        assertThat(report(id).dueBy()).isEqualTo(DueBy.LETTER);
        assertThat(workItems.open(id, TaskKey.DRAFT_REPORT)).isEmpty();
        close(id);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.DRAFTING);
        var liaison = Cases.liaisonOf(Cases.LEAD);
        assertThat(runAs.as(liaison, () -> reports.kindNow(id))).isEqualTo(ReportKind.FINAL);
        var proposed = runAs.as(liaison, () -> reports.proposed(id));
        assertThat(proposed.investigation()).isEqualTo("测试：经查属实。");
        assertThat(proposed.results()).contains("请督促用人单位结清工资", "予以支持");
        assertThat(proposed.service()).contains(cases.today().toString());
        submit(id, TEXT);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.CHECKING);
        send(id, TEXT, null);
        var sent = report(id);
        assertThat(sent.state()).isEqualTo(SuperiorReportState.SENT);
        assertThat(sent.written()).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(ReportKind.FINAL);
            assertThat(w.number()).startsWith("信访局信结〔2026〕");
            assertThat(w.sentOn()).isEqualTo(cases.today());
        });
        assertThat(papers.of(id))
                .filteredOn(p -> p.kind() == PaperKind.CLOSING_REPORT)
                .singleElement()
                .satisfies(p ->
                        assertThat(p.number()).isEqualTo(sent.written().get(0).number()));
        assertThat(runAs.as(Cases.OFFICER, () -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.REPORT_DRAFTED, TimelineKind.REPORT_SENT);
    }

    @Test
    void aReportSaysWhatTheSuperiorAsksFor() {
        var id = close(accepted(40));
        refused("report-investigation", () -> submit(id, new ReportText(" ", "1", "1", "1")));
        refused("report-results", () -> submit(id, new ReportText("1", null, "1", "1")));
        refused("report-view", () -> submit(id, new ReportText("1", "1", "", "1")));
        refused("report-service", () -> submit(id, new ReportText("1", "1", "1", "")));
        refused("report-too-long", () -> submit(id, new ReportText("长".repeat(8001), "1", "1", "1")));
    }

    @Test
    void beforeTheDateAnInterimReportIsAskedForAndAnotherDateFollows() {
        var id = accepted(40);
        time.advance(cases.view(id).key(), clock.instant().plus(Duration.ofDays(35)));
        assertThat(runAs.as(Cases.OFFICER, () -> reports.kindNow(id))).isEqualTo(ReportKind.INTERIM);
        submit(id, new ReportText("已约谈。", "等待评估，四月底答复。", "", ""));
        refused(
                "report-next-due",
                () -> send(id, report(id).written().get(0).text(), cases.today().minusDays(1)));
        var next = cases.today().plusDays(20);
        send(id, report(id).written().get(0).text(), next);
        var again = report(id);
        assertThat(again.state()).isEqualTo(SuperiorReportState.WAITING);
        assertThat(again.dueOn()).isEqualTo(next);
        assertThat(again.dueBy()).isEqualTo(DueBy.AGREED);
        assertThat(breaches(id)).isEmpty();
        time.advance(cases.view(id).key(), clock.instant().plus(Duration.ofDays(21)));
        assertThat(breaches(id)).containsExactly("RSJ");
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.DRAFTING);
    }

    private List<String> breaches(UUID id) {
        var number = cases.view(id).number();
        return runAs.as(
                SUPERVISOR,
                () -> supervisions.page(new SupervisionFilter(null, number, null, null, null), ALL).items().stream()
                        .filter(row -> row.breach() == BreachKind.REPORT)
                        .map(SupervisionRow::organ)
                        .toList());
    }

    @Test
    void whoHasTheReportInHandMissesTheDate() {
        var id = close(accepted(10));
        submit(id, TEXT);
        time.advance(cases.view(id).key(), clock.instant().plus(Duration.ofDays(11)));
        assertThat(breaches(id)).containsExactly("XFJ");
    }

    @Test
    void theBureauGivesBackOrCorrectsAndBothTextsStay() {
        var id = close(accepted(40));
        submit(id, TEXT);
        refused("report-reason", () -> giveBack(id, " "));
        giveBack(id, "请写明支付凭证。");
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.DRAFTING);
        submit(id, TEXT);
        var corrected = new ReportText(TEXT.investigation(), "1．结清工资：已支付，附凭证。", TEXT.petitionerView(), TEXT.service());
        send(id, corrected, null);
        var written = report(id).written();
        assertThat(written).hasSize(3);
        assertThat(written.get(0).returnReason()).isEqualTo("请写明支付凭证。");
        assertThat(written.get(0).bySuperior()).isFalse();
        assertThat(written.get(1).sentOn()).isNull();
        assertThat(written.get(2).text()).isEqualTo(corrected);
        assertThat(written.get(2).organ()).isEqualTo("XFJ");
        assertThat(written.get(2).sentOn()).isNotNull();
    }

    private void giveBack(UUID id, String reason) {
        runAs.as(Cases.OFFICER, () -> {
            var item = item(id, TaskKey.CHECK_REPORT);
            reports.giveBack(item.id(), item.version(), reason);
        });
    }

    @Test
    void whatTheSuperiorReturnsIsWrittenAgain() {
        var id = close(accepted(40));
        submit(id, TEXT);
        refused("report-not-sent", () -> returned(id, "材料不全"));
        send(id, TEXT, null);
        assertThat(report(id).mayReturn()).isTrue();
        refused("report-reason", () -> returned(id, ""));
        returned(id, "请补充信访人签字。");
        var again = report(id);
        assertThat(again.state()).isEqualTo(SuperiorReportState.DRAFTING);
        assertThat(again.dueOn()).isEqualTo(cases.today().plusDays(9));
        assertThat(again.written().get(0).bySuperior()).isTrue();
        submit(id, TEXT);
        send(id, TEXT, null);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.SENT);
    }

    private void returned(UUID id, String reason) {
        var seen = report(id);
        runAs.as(
                Cases.OFFICER,
                () -> reports.returned(
                        seen.id(), seen.version(), cases.today(), cases.today().plusDays(9), reason));
    }

    @Test
    void theLawsDayComesBeforeALaterLetter() {
        var id = registered(85);
        cases.assign(id, Cases.LEAD, List.of());
        assertThat(report(id).dueOn()).isEqualTo(cases.today().plusDays(85));
        cases.accept(id);
        assertThat(report(id).dueOn()).isEqualTo(cases.today().plusDays(60));
        assertThat(report(id).dueBy()).isEqualTo(DueBy.LAW);
    }

    @Test
    void aLetterThatComesLaterStartsTheReportAndACorrectionMovesIt() {
        var id = cases.accepted();
        assertThat(runAs.as(Cases.OFFICER, () -> reports.of(id))).isEmpty();
        var first = new SuperiorLetter("SHIXFJ", "市信交8号", cases.today().plusDays(20), false);
        runAs.as(Cases.OFFICER, () -> letters.record(id, first, null));
        assertThat(report(id).dueOn()).isEqualTo(cases.today().plusDays(20));
        var second = new SuperiorLetter("SHIXFJ", "市信交8号", cases.today().plusDays(25), false);
        runAs.as(Cases.OFFICER, () -> letters.record(id, second, "日期录错"));
        assertThat(report(id).dueOn()).isEqualTo(cases.today().plusDays(25));
        time.advance(cases.view(id).key(), clock.instant().plus(Duration.ofDays(19)));
        assertThat(workItems.open(id, TaskKey.DRAFT_REPORT)).isEmpty();
        time.advance(cases.view(id).key(), clock.instant().plus(Duration.ofDays(1)));
        assertThat(workItems.open(id, TaskKey.DRAFT_REPORT)).isPresent();
    }

    @Test
    void theBureauReportsOnWhatNoOrganLeads() {
        var id = registered(null);
        assertThat(report(accepted(null)).dueBy()).isEqualTo(DueBy.HOUSE);
        cases.decide(id, TriageRoute.TRANSFER, "XFY", List.of());
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.CHECKING);
        refused("report-own", () -> giveBack(id, "理由"));
        send(id, TEXT, null);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.SENT);
    }

    @Test
    void aRepeatThatJoinsIsReportedOnByTheRunningCase() {
        var running = cases.accepted();
        var letter = new SuperiorLetter("SHENGXFJ", "省信交9号", null, false);
        var visit = Cases.with(
                cases.visit().change().assignedBy(letter).build(),
                Purpose.REQUEST,
                PetitionForm.LETTER,
                new org.sanji.petition.LinkChoice(running, "同一人同一事", false, null));
        var id = cases.register(visit).petitionId();
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.WAITING);
        close(running);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.DRAFTING);
        var number = cases.view(id).number();
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            assertThat(tasks.page(TaskFilter.all(), ALL, clock.instant()).items())
                    .anyMatch(row -> row.number().equals(number));
            assertThat(reports.proposed(id).investigation()).isEqualTo("测试：经查属实。");
        });
        submit(id, TEXT);
        send(id, TEXT, null);
        assertThat(report(id).state()).isEqualTo(SuperiorReportState.SENT);
    }

    @Test
    void otherOrgansOfTheCaseAndTheDeskHaveNoPartInIt() {
        var id = cases.accept(cases.assign(registered(30), Cases.LEAD, List.of(Cases.OTHER)));
        assertThat(runAs.as(Cases.liaisonOf(Cases.LEAD), () -> reports.of(id))).isPresent();
        assertThat(runAs.as(Cases.liaisonOf(Cases.OTHER), () -> reports.of(id))).isEmpty();
        assertThat(runAs.as(Cases.CLERK, () -> reports.of(id))).isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf("MZJ"), () -> reports.of(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.OTHER), () -> reports.proposed(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void countsAndListAgree() {
        registeredAndSent();
        accepted(40);
        runAs.as(Cases.OFFICER, () -> {
            var counts = reports.counts(SuperiorReportFilter.of(null));
            for (var show : SuperiorReportShow.values()) {
                var page = reports.page(SuperiorReportFilter.of(show), ALL);
                assertThat(page.total()).as(show.name()).isEqualTo(counts.of(show));
                assertThat(page.items()).hasSize((int) page.total());
            }
            assertThat(counts.sent()).isPositive();
            assertThat(counts.open()).isPositive();
            assertThat(reports.page(new SuperiorReportFilter(null, "市信交〔2026〕7号", "SHIXFJ", Cases.LEAD), ALL)
                            .items())
                    .allMatch(row ->
                            row.organ().equals("SHIXFJ") && row.leadOrgan().equals(Cases.LEAD));
        });
    }

    private void registeredAndSent() {
        var id = close(accepted(40));
        submit(id, TEXT);
        send(id, TEXT, null);
    }

    @Test
    void anAccusationIsNotReportedOnFromHere() {
        var letter = new SuperiorLetter("SHIXFJ", "市信交10号", null, false);
        var accusation = Cases.with(
                cases.visit().change().assignedBy(letter).build(), Purpose.ACCUSATION, PetitionForm.VISIT, null);
        var id = cases.register(accusation).petitionId();
        runAs.as(Cases.SEALED_OFFICER, () -> {
            assertThat(letters.of(id)).isPresent();
            assertThat(reports.of(id)).isEmpty();
        });
    }
}
