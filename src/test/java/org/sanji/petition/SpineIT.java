package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.SessionResult;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The narrow way through the house, and what must not be possible on it. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class SpineIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Petitions petitions;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Repeats repeats;

    @Autowired
    private Tracking tracking;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private UseCase useCase;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    private static PetitionFilter all() {
        return new PetitionFilter(null, null, null, null, null, null, null, null, null, null, null, false);
    }

    private void violates(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aVisitGoesFromTheDeskToClosure() {
        var id = cases.closed();
        var petition = cases.view(id);
        assertThat(petition.state()).isEqualTo(PetitionState.CLOSED);
        assertThat(petition.passes().get(0).outcome()).isEqualTo(OutcomeKind.OPINION);
        assertThat(petition.passes().get(0).closedOn()).isEqualTo(cases.today());
        assertThat(runAs.system(() -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .contains(
                        TimelineKind.REGISTERED,
                        TimelineKind.TRIAGED,
                        TimelineKind.ACCEPTED,
                        TimelineKind.OPINION_ISSUED,
                        TimelineKind.SERVED,
                        TimelineKind.CLOSED);
    }

    @Test
    void numbersHaveNoGapsEvenWhenARegistrationFails() {
        var first = cases.view(cases.registered()).number();
        var visit = cases.visit();
        violates(
                "no-request",
                () -> cases.register(visit.change().requests(List.of()).build()));
        assertThatThrownBy(() -> cases.register(Cases.with(
                        visit,
                        Purpose.REQUEST,
                        PetitionForm.VISIT,
                        new LinkChoice(UUID.randomUUID(), "x", false, null))))
                .isInstanceOf(NotFoundException.class);
        var second = cases.view(cases.registered()).number();
        assertThat(ordinal(second)).isEqualTo(ordinal(first) + 1);
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }

    @Test
    void aRetryWithTheSameKeyReturnsThePetitionThatExists() {
        var visit = cases.visit();
        var keyed = visit.change().idempotencyKey("key-" + UUID.randomUUID()).build();
        assertThat(cases.register(keyed)).isEqualTo(cases.register(keyed));
    }

    @Test
    void idNumberAndPhoneAreNowhereInPlain() {
        var id = cases.registered();
        assertThat(jdbc.sql("select phone from petition_party where petition_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("13900000001")
                .contains(":");
        assertThat(runAs.as(Cases.CLERK, () -> petitions.byId(id))
                        .parties()
                        .get(0)
                        .phone())
                .isEqualTo("139****0001");
    }

    @Test
    void anotherDepartmentLearnsNothingByAnyDoor() {
        var id = cases.accepted();
        Actor stranger = Cases.liaisonOf(Cases.OTHER);
        var number = cases.view(id).number();
        var item = workItems.open(id, TaskKey.LEVEL1_SESSION).orElseThrow();
        runAs.as(stranger, () -> {
            assertThatThrownBy(() -> petitions.byNumber(number)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> petitions.timeline(id)).isInstanceOf(NotFoundException.class);
            assertThat(petitions.page(all(), PageQuery.first(1000)).items()).noneMatch(r -> r.id().equals(id));
            assertThatThrownBy(() -> useCase.run(() -> workItems.complete(
                            item.id(), item.version(), CaseData.of(CaseVariable.SESSION_RESULT, "UP"))))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void twoPeopleFinishingTheSameTaskLeaveOneStale() {
        var id = cases.registered();
        var item = workItems.open(id, TaskKey.TRIAGE).orElseThrow();
        cases.assign(id, Cases.LEAD, List.of());
        runAs.as(Cases.OFFICER, () -> assertThatThrownBy(() -> useCase.run(
                        () -> workItems.complete(item.id(), item.version(), CaseData.of(CaseVariable.ROUTE, "ASSIGN"))))
                .isInstanceOf(StaleActionException.class));
    }

    @Test
    void accusationsAreSealedFromTheFirstSave() {
        var receipt = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null));
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> petitions.byId(receipt.petitionId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(Cases.OFFICER, () -> petitions.byId(receipt.petitionId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> petitions.byId(receipt.petitionId()))
                        .sealed())
                .isTrue();
        var known = new RepeatQuery("测试甲", null, "13900000001", null, null, "工资", PetitionForm.VISIT);
        assertThat(runAs.as(Cases.CLERK, () -> repeats.candidates(known)))
                .noneMatch(c -> c.id().equals(receipt.petitionId()));
    }

    @Test
    void aRepeatBeforeTheAnswerIsJoinedAndKeepsTheClocks() {
        var first = cases.accepted();
        var due = cases.view(first).due();
        var second = cases.view(cases.repeatOf(first, PetitionForm.VISIT));
        assertThat(second.state()).isEqualTo(PetitionState.JOINED);
        assertThat(second.repeatKind()).isEqualTo(RepeatKind.REMINDER);
        assertThat(second.joinedTo()).isEqualTo(cases.view(first).number());
        assertThat(cases.view(first).due()).isEqualTo(due);
    }

    @Test
    void aRepeatAfterClosureGoesToTriageAsDissatisfied() {
        var first = cases.closed();
        var second = cases.view(cases.repeatOf(first, PetitionForm.VISIT));
        assertThat(second.repeatKind()).isEqualTo(RepeatKind.DISSATISFIED);
        assertThat(second.state()).isEqualTo(PetitionState.REGISTERED);
        assertThat(second.proposal().route()).isEqualTo(TriageRoute.EXPLAIN);
        cases.decide(second.id(), TriageRoute.EXPLAIN, null, List.of());
        assertThat(cases.view(second.id()).state()).isEqualTo(PetitionState.EXPLAINED);
    }

    @Test
    void aMatterFoundAtTriageIsJoinedToTheRunningCase() {
        var first = cases.accepted();
        var second = cases.registered();
        runAs.as(Cases.OFFICER, () -> repeats.link(second, new LinkChoice(first, "测试", false, null)));
        cases.decide(second, TriageRoute.JOIN, null, List.of());
        assertThat(cases.view(second).state()).isEqualTo(PetitionState.JOINED);
    }

    @Test
    void withdrawalNeedsASignatureAndEndsTheCase() {
        var id = cases.accepted();
        violates("withdrawal-unsigned", () -> runAs.as(Cases.CLERK, () -> decisions.withdraw(id, null, null, "x")));
        runAs.as(Cases.CLERK, () -> decisions.withdraw(id, cases.today(), "档案柜1", "测试"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.WITHDRAWN);
        assertThat(workItems.ofPetition(id)).isEmpty();
    }

    @Test
    void aJointCaseGoesStraightToLevelTwoAndKeepsEveryPosition() {
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER, "MZJ")));
        assertThat(cases.view(id).level()).isEqualTo(MediationLevel.JOINT);
        cases.position(id, Cases.LEAD);
        cases.position(id, Cases.OTHER);
        cases.position(id, "MZJ");
        cases.session(id, TaskKey.LEVEL2_SESSION, Cases.liaisonOf(Cases.LEAD), SessionResult.UP, a -> a);
        assertThat(cases.view(id).level()).isEqualTo(MediationLevel.LEADERSHIP);
        cases.session(id, TaskKey.LEVEL3_HEARING, cases.leaderOf(Cases.LEAD), SessionResult.AGREED, a -> a);
        var petition = cases.view(id);
        assertThat(petition.state()).isEqualTo(PetitionState.CLOSED);
        assertThat(petition.passes().get(0).outcome()).isEqualTo(OutcomeKind.AGREEMENT);
        assertThat(petition.passes().get(0).endLevel()).isEqualTo(MediationLevel.LEADERSHIP);
    }

    @Test
    void aReopenedCaseStartsAPassOfItsOwn() {
        var id = cases.closed();
        runAs.as(Cases.OFFICER, () -> decisions.reopen(id, PassReason.REOPENED, "测试"));
        var petition = cases.view(id);
        assertThat(petition.key().pass()).isEqualTo(2);
        assertThat(petition.state()).isEqualTo(PetitionState.LEVEL1);
        assertThat(petition.passes()).hasSize(2);
    }

    @Test
    void trackingNeedsAllThreeAndSaysNothingElse() {
        var receipt = cases.register(cases.visit());
        assertThat(tracking.find(receipt.number(), receipt.queryCode(), "0001")).isPresent();
        assertThat(tracking.find(receipt.number(), receipt.queryCode(), "0002")).isEmpty();
        assertThat(tracking.find(receipt.number(), "WRONGCODE234", "0001")).isEmpty();
        assertThat(tracking.find("XF2026-999999", receipt.queryCode(), "0001")).isEmpty();
    }

    @Test
    void aRegistrationByMistakeStaysVisibleAsVoided() {
        var id = cases.registered();
        runAs.as(Cases.CLERK, () -> decisions.voidRegistration(id, "重复录入"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.VOIDED);
        assertThat(workItems.ofPetition(id)).isEmpty();
    }
}
