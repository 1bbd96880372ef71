package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.sanji.common.StaleActionException;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What counts as backlog, and what a leader who takes a matter on does with it. */
@SpringBootTest
@ActiveProfiles("test")
@Import({BacklogIT.Time.class, Cases.class})
@DirtiesContext
class BacklogIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR =
            new Actor("t-backlog-supervisor", "测试督查", Set.of(Role.SUPERVISOR), "XFJ", false);

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
    private Backlog backlog;

    @Autowired
    private BacklogCharges charges;

    @Autowired
    private Petitions petitions;

    @Autowired
    private CaseDecisions decisions;

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

    private void days(int days) {
        time.set(clock.instant().plus(Duration.ofDays(days)));
    }

    private Actor leader() {
        return cases.leaderOf(Cases.LEAD);
    }

    private Actor otherLeader() {
        return cases.leaderOf("MZJ");
    }

    private List<UUID> listed(Actor actor, BacklogFilter filter) {
        return runAs.as(actor, () -> backlog.page(filter, ALL).items().stream()
                .map(BacklogRow::petitionId)
                .toList());
    }

    private BacklogRow row(UUID petition) {
        return runAs.as(SUPERVISOR, () -> backlog.of(petition)).orElseThrow();
    }

    private ChargeView charge(UUID petition) {
        return runAs.as(SUPERVISOR, () -> charges.of(petition)).get(0);
    }

    private UUID taken() {
        var id = cases.accepted();
        runAs.as(leader(), () -> charges.takeOn(id, "三个月内付清工资"));
        return id;
    }

    @Test
    void aMatterIsBacklogOnTheDayAfterItsAge() {
        var id = cases.accepted();
        days(180);
        assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).doesNotContain(id);
        assertThat(runAs.as(SUPERVISOR, () -> backlog.of(id))).isEmpty();
        days(1);
        assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).contains(id);
        assertThat(row(id).ageDays()).isEqualTo(181);
        assertThat(row(id).leader()).isNull();
    }

    @Test
    void aMatterReopenedTooOftenIsBacklogWhateverItsAge() {
        var id = cases.closed();
        for (int i = 0; i < 3; i++) {
            assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).doesNotContain(id);
            runAs.as(Cases.OFFICER, () -> decisions.reopen(id, PassReason.REOPENED, "测试：重新办理"));
            if (i < 2) {
                closeAgain(id);
            }
        }
        assertThat(listed(SUPERVISOR, new BacklogFilter(null, null, null, 0, true)))
                .contains(id);
        assertThat(row(id).reopenings()).isEqualTo(3);
        closeAgain(id);
        assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).doesNotContain(id);
    }

    private void closeAgain(UUID id) {
        cases.level1(id, org.sanji.mediation.SessionResult.OPINION);
        cases.served(cases.opinionIssued(id));
    }

    @Test
    void theOldestOpenPetitionStandsForItsMatter() {
        var first = cases.accepted();
        days(10);
        var repeat = cases.repeatOf(first, PetitionForm.LETTER);
        days(180);
        assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).contains(first).doesNotContain(repeat);
        assertThat(row(repeat).petitionId()).isEqualTo(first);
    }

    @Test
    void figuresAndListsAgree() {
        cases.accepted();
        days(500);
        cases.accepted();
        days(200);
        taken();
        runAs.as(SUPERVISOR, () -> {
            var none = BacklogFilter.of(null);
            var counts = backlog.counts(none);
            for (var show : BacklogShow.values()) {
                assertThat(backlog.page(BacklogFilter.of(show), ALL).items())
                        .as(show.name())
                        .hasSize((int) counts.of(show));
            }
            assertThat(backlog.byBand(none)).hasSize(backlog.bands().size());
            for (var figure : backlog.byBand(none)) {
                var filter = new BacklogFilter(null, null, null, Integer.valueOf(figure.key()), null);
                assertThat(backlog.page(filter, ALL).total()).isEqualTo(figure.matters());
            }
            for (var figure : backlog.byOrgan(none)) {
                var filter = new BacklogFilter(null, null, figure.key(), null, null);
                assertThat(backlog.page(filter, ALL).total()).isEqualTo(figure.matters());
            }
            assertThat(backlog.byBand(none).stream()
                            .mapToLong(Backlog.Figure::matters)
                            .sum())
                    .isEqualTo(counts.all());
        });
    }

    @Test
    void aLeaderTakesItOnPlansContactsAndEnds() {
        var id = taken();
        var charge = charge(id);
        assertThat(charge.leaderName()).isEqualTo(leader().displayName());
        runAs.as(
                leader(),
                () -> charges.plan(charge.id(), 0, "约谈用人单位", cases.today().plusDays(7)));
        runAs.as(
                Cases.OFFICER,
                () -> charges.plan(charge.id(), 1, "落实资金", cases.today().plusDays(20)));
        assertThat(row(id).nextStep()).isEqualTo("约谈用人单位");
        var step = charge(id).steps().get(0);
        runAs.as(leader(), () -> charges.close(charge.id(), 2, step.id(), true, "单位承诺月底支付"));
        assertThat(row(id).nextStep()).isEqualTo("落实资金");
        runAs.as(leader(), () -> charges.contact(charge.id(), 3, cases.today(), ContactHow.PHONE, "告知进展"));
        assertThat(row(id).lastContactOn()).isEqualTo(cases.today());
        runAs.as(leader(), () -> charges.end(charge.id(), 4, "工资已经付清"));
        assertThat(charge(id).holds()).isFalse();
        assertThat(charge(id).ending().reason()).isEqualTo("工资已经付清");
        assertThat(runAs.as(SUPERVISOR, () -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .contains(
                        TimelineKind.BACKLOG_TAKEN,
                        TimelineKind.BACKLOG_PLANNED,
                        TimelineKind.BACKLOG_STEP_DONE,
                        TimelineKind.BACKLOG_CONTACTED,
                        TimelineKind.BACKLOG_ENDED);
        assertThat(runAs.system(() -> petitions.timeline(id)))
                .filteredOn(e -> e.kind().name().startsWith("BACKLOG"))
                .noneMatch(TimelineEntry::isPublic);
    }

    @Test
    void withoutContactTheLeaderIsReminded() {
        var id = taken();
        days(30);
        assertThat(charge(id).silent()).isFalse();
        days(1);
        assertThat(charge(id).silent()).isTrue();
        assertThat(row(id).silent()).isTrue();
        assertThat(listed(leader(), BacklogFilter.of(BacklogShow.SILENT))).contains(id);
        assertThat(runAs.as(leader(), () -> backlog.counts(BacklogFilter.of(null)))
                        .mineSilent())
                .isPositive();
        runAs.as(leader(), () -> charges.contact(charge(id).id(), 0, cases.today(), ContactHow.AT_HOME, "上门听取意见"));
        assertThat(charge(id).silent()).isFalse();
        assertThat(listed(leader(), BacklogFilter.of(BacklogShow.SILENT))).doesNotContain(id);
    }

    @Test
    void handedOnTheOtherLeaderSeesItAndTheFirstOneNoMoreThanBefore() {
        var id = taken();
        var charge = charge(id);
        runAs.as(
                leader(),
                () -> charges.plan(charge.id(), 0, "落实资金", cases.today().plusDays(20)));
        assertThatThrownBy(() -> runAs.as(otherLeader(), () -> petitions.byId(id)))
                .isInstanceOf(NotFoundException.class);
        refused("backlog-reason", () -> handOn(id, otherLeader().username(), " "));
        refused("backlog-leader", () -> handOn(id, leader().username(), "不能交给自己"));
        handOn(id, otherLeader().username(), "涉及民政救助");
        assertThat(runAs.as(otherLeader(), () -> petitions.byId(id)).number()).isNotBlank();
        assertThat(listed(otherLeader(), BacklogFilter.of(BacklogShow.MINE))).contains(id);
        assertThat(listed(leader(), BacklogFilter.of(BacklogShow.MINE))).doesNotContain(id);
        var next = charge(id);
        assertThat(next.leader()).isEqualTo(otherLeader().username());
        assertThat(next.steps()).singleElement().satisfies(s -> assertThat(s.text())
                .isEqualTo("落实资金"));
        assertThat(runAs.as(SUPERVISOR, () -> charges.of(id)).get(1).ending().handedTo())
                .isEqualTo(otherLeader().displayName());
        runAs.as(otherLeader(), () -> charges.end(next.id(), next.version(), "已解决"));
        assertThatThrownBy(() -> runAs.as(otherLeader(), () -> petitions.byId(id)))
                .isInstanceOf(NotFoundException.class);
    }

    private void handOn(UUID id, String to, String reason) {
        var seen = charge(id);
        runAs.as(leader(), () -> charges.handOn(seen.id(), seen.version(), to, reason));
    }

    @Test
    void onlyOneLeaderTakesAMatterOn() throws Exception {
        var id = cases.register(cases.visit().change().urgent("测试：紧急").build()).petitionId();
        cases.accept(cases.assign(id, Cases.LEAD, List.of()));
        Callable<UUID> first = () -> runAs.as(leader(), () -> charges.takeOn(id, "目标一"));
        Callable<UUID> second = () -> runAs.as(otherLeader(), () -> charges.takeOn(id, "目标二"));
        var done = AtOnce.run(List.of(first, second));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).singleElement().isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(
                        e.code())
                .isEqualTo("backlog-taken"));
        assertThat(runAs.as(leader(), () -> charges.mayTakeOn(id))).isFalse();
    }

    @Test
    void refusesWhatCannotBeRight() {
        var open = cases.accepted();
        refused("backlog-goal", () -> runAs.as(leader(), () -> charges.takeOn(open, " ")));
        var closed = cases.closed();
        refused("backlog-closed", () -> runAs.as(leader(), () -> charges.takeOn(closed, "目标")));
        var id = taken();
        var c = charge(id);
        var today = cases.today();
        refused("backlog-step", () -> as(() -> charges.plan(c.id(), 0, "", today)));
        refused("backlog-step-due", () -> as(() -> charges.plan(c.id(), 0, "步骤", today.minusDays(1))));
        refused("backlog-step-due", () -> as(() -> charges.plan(c.id(), 0, "步骤", null)));
        refused(
                "backlog-contact-on",
                () -> as(() -> charges.contact(c.id(), 0, today.plusDays(1), ContactHow.PHONE, "内容")));
        refused(
                "backlog-contact-on",
                () -> as(() -> charges.contact(c.id(), 0, today.minusDays(1), ContactHow.PHONE, "内容")));
        refused("backlog-contact-how", () -> as(() -> charges.contact(c.id(), 0, today, null, "内容")));
        refused("backlog-contact-text", () -> as(() -> charges.contact(c.id(), 0, today, ContactHow.PHONE, "")));
        refused("backlog-long", () -> as(() -> charges.plan(c.id(), 0, "长".repeat(1001), today)));
        as(() -> charges.plan(c.id(), 0, "步骤", today));
        var step = charge(id).steps().get(0);
        refused("backlog-step-why", () -> as(() -> charges.close(c.id(), 1, step.id(), false, " ")));
        assertThatThrownBy(() -> as(() -> charges.plan(c.id(), 0, "过时的", today)))
                .isInstanceOf(StaleActionException.class);
        as(() -> charges.end(c.id(), 1, "已解决"));
        refused("backlog-ended", () -> as(() -> charges.plan(c.id(), 2, "步骤", today)));
    }

    private void as(Runnable work) {
        runAs.as(leader(), work);
    }

    @Test
    void organsSeeTheirOwnAndNobodyWritesForAnotherLeader() {
        var id = taken();
        days(181);
        assertThat(listed(Cases.liaisonOf(Cases.LEAD), BacklogFilter.of(null))).contains(id);
        assertThat(runAs.as(Cases.liaisonOf(Cases.LEAD), () -> charges.of(id))).hasSize(1);
        assertThat(listed(Cases.liaisonOf(Cases.OTHER), BacklogFilter.of(null))).doesNotContain(id);
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.OTHER), () -> charges.of(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.CLERK, () -> charges.of(id))).isEmpty();
        assertThat(runAs.as(Cases.CLERK, () -> backlog.of(id))).isEmpty();
        assertThatThrownBy(() -> listed(Cases.CLERK, BacklogFilter.of(null))).isInstanceOf(AccessDeniedException.class);
        var c = charge(id);
        assertThatThrownBy(() -> runAs.as(otherLeader(), () -> charges.end(c.id(), 0, "越权")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(Cases.OFFICER, () -> charges.end(c.id(), 0, "越权")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAccusationStandsNowhere() {
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null))
                .petitionId();
        days(400);
        assertThat(listed(SUPERVISOR, BacklogFilter.of(null))).doesNotContain(sealed);
        assertThat(listed(Cases.SEALED_OFFICER, BacklogFilter.of(null))).doesNotContain(sealed);
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> backlog.of(sealed))).isEmpty();
        assertThatThrownBy(() -> runAs.as(leader(), () -> charges.takeOn(sealed, "目标")))
                .isInstanceOf(NotFoundException.class);
    }
}
