package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Tracking;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** The one extension of the sixty days: asked for, approved, told. Today is Monday 2 March 2026. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
class ExtensionsIT {

    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);
    private static final Actor HEAD = Cases.headOf(Cases.LEAD);
    private static final Actor SECOND_HEAD =
            new Actor("t-head2", "测试副局长", Set.of(Role.DEPARTMENT_HEAD), Cases.LEAD, false);

    @Autowired
    private Extensions extensions;

    @Autowired
    private Papers papers;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Tracking tracking;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Cases cases;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private UUID ask(Actor by, UUID petition, int days) {
        return runAs.as(by, () -> extensions.request(petition, days, "测试：须等待鉴定结论"));
    }

    private void approve(Actor by, UUID petition) {
        runAs.as(by, () -> {
            var item = cases.item(petition, TaskKey.APPROVE_EXTENSION);
            extensions.approve(item.id(), item.version());
        });
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private ExtensionView last(UUID petition) {
        var all = runAs.as(LIAISON, () -> extensions.of(petition));
        return all.get(all.size() - 1);
    }

    private LocalDate handlingDue(UUID petition) {
        return cases.view(petition).passes().get(0).handlingDueOn();
    }

    @Test
    void theHeadApprovesAndEverybodyIsTold() {
        var receipt = cases.register(cases.visit());
        var id = cases.accept(cases.assign(receipt.petitionId(), Cases.LEAD, List.of()));
        var before = handlingDue(id);
        assertThat(before).isEqualTo(LocalDate.of(2026, 5, 1));
        ask(LIAISON, id, 30);
        assertThat(handlingDue(id)).as("not yet").isEqualTo(before);
        assertThat(last(id).newDueOn()).isEqualTo(LocalDate.of(2026, 5, 31));

        approve(HEAD, id);

        assertThat(handlingDue(id)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(last(id).state()).isEqualTo(ExtensionState.GRANTED);
        assertThat(last(id).decidedBy()).isEqualTo(HEAD.displayName());
        assertThat(papers.of(id)).extracting(IssuedPaper::kind).endsWith(PaperKind.EXTENSION_NOTICE);
        var tracked =
                tracking.find(receipt.number(), receipt.queryCode(), "0001").orElseThrow();
        assertThat(tracked.due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(tracked.events())
                .filteredOn(e -> e.kind() == TimelineKind.EXTENDED)
                .singleElement()
                .satisfies(e -> assertThat(e.args()).contains("2026-05-31", "测试：须等待鉴定结论"));
        assertThat(tracked.events()).noneMatch(e -> e.kind() == TimelineKind.EXTENSION_ASKED);
    }

    @Test
    void theTimersFollowTheNewDate() {
        var id = cases.accepted();
        var key = cases.view(id).key();
        ask(LIAISON, id, 10);
        approve(HEAD, id);
        time.advance(key, MutableClock.START.plus(Duration.ofDays(65)));
        assertThat(breaches(id)).noneMatch(a -> a.contains("HANDLING"));
        time.advance(key, MutableClock.START.plus(Duration.ofDays(71)));
        assertThat(breaches(id)).anyMatch(a -> a.contains("HANDLING"));
    }

    private List<String> breaches(UUID id) {
        return runAs.as(Cases.OFFICER, () -> petitions.timeline(id)).stream()
                .filter(e -> e.kind() == TimelineKind.BREACH)
                .flatMap(e -> e.args().stream())
                .toList();
    }

    @Test
    void refusesThirtyOneDaysNoDaysAndNoReason() {
        var id = cases.accepted();
        refused("extension-too-long", () -> ask(LIAISON, id, 31));
        refused("extension-too-short", () -> ask(LIAISON, id, 0));
        refused("extension-reason", () -> runAs.as(LIAISON, () -> extensions.request(id, 5, " ")));
        assertThat(runAs.as(LIAISON, () -> extensions.of(id))).isEmpty();
    }

    @Test
    void refusesASecondExtensionAndASecondRequest() {
        var id = cases.accepted();
        ask(LIAISON, id, 10);
        refused("extension-asked", () -> ask(LIAISON, id, 10));
        approve(HEAD, id);
        refused("already-extended", () -> ask(LIAISON, id, 5));
        assertThat(runAs.as(LIAISON, () -> extensions.mayRequest(id))).isFalse();
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesTheDate() {
        var id = cases.accepted();
        var before = handlingDue(id);
        ask(LIAISON, id, 10);
        var item = cases.item(id, TaskKey.APPROVE_EXTENSION);
        refused(
                "extension-refusal-reason",
                () -> runAs.as(HEAD, () -> extensions.refuse(item.id(), item.version(), "")));
        runAs.as(HEAD, () -> extensions.refuse(item.id(), item.version(), "测试：案情并不复杂"));
        assertThat(handlingDue(id)).isEqualTo(before);
        assertThat(last(id).state()).isEqualTo(ExtensionState.REFUSED);
        assertThat(papers.of(id)).extracting(IssuedPaper::kind).doesNotContain(PaperKind.EXTENSION_NOTICE);
        ask(LIAISON, id, 5);
        assertThat(last(id).state()).as("may ask again").isEqualTo(ExtensionState.REQUESTED);
    }

    @Test
    void nobodyApprovesTheOwnRequest() {
        var id = cases.accepted();
        ask(HEAD, id, 10);
        refused("extension-own-request", () -> approve(HEAD, id));
        assertThatThrownBy(() -> approve(LIAISON, id)).isInstanceOf(NotFoundException.class);
        approve(SECOND_HEAD, id);
        assertThat(last(id).decidedBy()).isEqualTo("测试副局长");
    }

    @Test
    void isRefusedAfterTheDateAndLapsesOnIt() {
        var id = cases.accepted();
        ask(LIAISON, id, 10);
        time.advance(cases.view(id).key(), MutableClock.START.plus(Duration.ofDays(61)));
        assertThat(last(id).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(workItems.open(id, TaskKey.APPROVE_EXTENSION)).isEmpty();
        refused("extension-after-due", () -> ask(LIAISON, id, 10));
    }

    @Test
    void lapsesWithTheOutcomeOfTheCase() {
        var answered = cases.accepted();
        cases.level1(answered, SessionResult.OPINION);
        ask(LIAISON, answered, 10);
        cases.opinionIssued(answered);
        assertThat(last(answered).state()).isEqualTo(ExtensionState.LAPSED);

        var withdrawn = cases.accepted();
        ask(LIAISON, withdrawn, 10);
        runAs.as(LIAISON, () -> decisions.withdraw(withdrawn, cases.today(), "测试档案", "测试"));
        assertThat(workItems.ofPetition(withdrawn)).isEmpty();

        var agreed = cases.accepted();
        ask(LIAISON, agreed, 10);
        cases.level1(agreed, SessionResult.AGREED);
        assertThat(last(agreed).state()).isEqualTo(ExtensionState.LAPSED);
    }

    @Test
    void onlyTheSixtyDaysOfTheLeadAreExtended() {
        var suggestion = cases.accept(cases.assign(
                cases.register(Cases.with(cases.visit(), Purpose.SUGGESTION, PetitionForm.VISIT, null))
                        .petitionId(),
                Cases.LEAD,
                List.of()));
        refused("extension-only-of-handling", () -> ask(LIAISON, suggestion, 10));
        refused("extension-only-while-handled", () -> ask(LIAISON, cases.closed(), 10));
        var joint = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        refused("extension-by-lead-only", () -> ask(Cases.liaisonOf(Cases.OTHER), joint, 10));
        assertThatThrownBy(() -> ask(Cases.liaisonOf("MZJ"), joint, 10)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(Cases.CLERK, joint, 10)).isInstanceOf(AccessDeniedException.class);
        var joined = cases.repeatOf(cases.accepted(), PetitionForm.VISIT);
        refused("extension-of-joined", () -> ask(Actor.SYSTEM, joined, 10));
    }
}
