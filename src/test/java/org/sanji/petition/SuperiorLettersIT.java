package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** A superior's letter at the desk and later, and what triage makes of it. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class SuperiorLettersIT {

    @Autowired
    private SuperiorLetters letters;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Triage triage;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private NewPetition assigned(SuperiorLetter letter) {
        return cases.visit().change().assignedBy(letter).build();
    }

    private SuperiorLetter letter(int days) {
        return new SuperiorLetter("SHIXFJ", "市信交〔2026〕12号", cases.today().plusDays(days), false);
    }

    @Test
    void theDeskKeepsOrganNumberAndDate() {
        var id = cases.register(assigned(letter(40))).petitionId();
        assertThat(cases.view(id).origin()).isEqualTo(Origin.SUPERIOR_ASSIGNED);
        var recorded = runAs.as(Cases.OFFICER, () -> letters.of(id)).orElseThrow();
        assertThat(recorded.letter()).isEqualTo(letter(40));
        assertThat(recorded.dueOn()).isEqualTo(cases.today().plusDays(40));
        assertThat(recorded.byHouse()).isFalse();
        assertThat(runAs.as(Cases.OFFICER, () -> petitions.timeline(id)))
                .filteredOn(e -> e.kind() == TimelineKind.SUPERIOR_LETTER)
                .singleElement()
                .satisfies(e -> assertThat(e.isPublic()).isFalse());
    }

    @Test
    void theHouseNamesTheDateWhenTheLetterDoesNot() {
        var id = cases.register(assigned(new SuperiorLetter("SHENGXFJ", "省信交1号", null, false)))
                .petitionId();
        var recorded = runAs.as(Cases.OFFICER, () -> letters.of(id)).orElseThrow();
        assertThat(recorded.byHouse()).isTrue();
        assertThat(recorded.dueOn()).isEqualTo(cases.today().plusDays(60));
    }

    @Test
    void refusesALetterThatCannotBeRight() {
        refused("superior-organ", () -> cases.register(assigned(new SuperiorLetter("RSJ", "1", null, false))));
        refused("superior-organ", () -> cases.register(assigned(new SuperiorLetter(null, "1", null, false))));
        refused("superior-number", () -> cases.register(assigned(new SuperiorLetter("SHIXFJ", " ", null, false))));
        refused("superior-due-past", () -> cases.register(assigned(letter(-1))));
        refused("superior-due-law", () -> cases.register(assigned(letter(91))));
        cases.register(assigned(letter(90)));
    }

    @Test
    void aSecondLetterReplacesTheFirstWithAReason() {
        var id = cases.registered();
        assertThat(runAs.as(Cases.OFFICER, () -> letters.of(id))).isEmpty();
        runAs.as(Cases.OFFICER, () -> letters.record(id, letter(30), null));
        assertThat(cases.view(id).origin()).isEqualTo(Origin.SUPERIOR_ASSIGNED);
        refused("superior-reason", () -> runAs.as(Cases.OFFICER, () -> letters.record(id, letter(35), " ")));
        runAs.as(Cases.OFFICER, () -> letters.record(id, letter(35), "日期录错"));
        assertThat(runAs.as(Cases.CLERK, () -> letters.of(id)).orElseThrow().dueOn())
                .isEqualTo(cases.today().plusDays(35));
    }

    @Test
    void onlyDeskAndTriageRecordIt() {
        var id = cases.accepted();
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.LEAD), () -> letters.record(id, letter(30), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf("MZJ"), () -> letters.of(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anImportantLetterIsProposedToTheLeaderAndTheOfficerDecides() {
        var id = cases.register(assigned(new SuperiorLetter("SHIXFJ", "市信交2号", null, true)))
                .petitionId();
        var proposal = cases.view(id).proposal();
        assertThat(proposal.level()).isEqualTo(3);
        assertThat(proposal.cause()).isEqualTo(TriageCause.SUPERIOR_IMPORTANT);
        refused("deviation-reason", () -> decide(id, 1, null));
        decide(id, 1, "先由单位听取");
        assertThat(cases.view(id).proposal()).isEqualTo(proposal);
        cases.accept(id);
        assertThat(cases.view(id).level()).isEqualTo(MediationLevel.DEPARTMENT);
    }

    @Test
    void manyPersonsAreProposedToTheLeader() {
        var id = cases.register(cases.visit().change().persons(5, 30).build()).petitionId();
        assertThat(cases.view(id).proposal().cause()).isEqualTo(TriageCause.LARGE_JOINT);
        decide(id, 3, null);
        cases.accept(id);
        assertThat(cases.view(id).level()).isEqualTo(MediationLevel.LEADERSHIP);
        var few = cases.register(cases.visit().change().persons(5, 29).build()).petitionId();
        assertThat(cases.view(few).proposal().cause()).isEqualTo(TriageCause.ONE_ORGAN);
    }

    private void decide(java.util.UUID id, int level, String reason) {
        runAs.as(Cases.OFFICER, () -> {
            var item = workItems.open(id, TaskKey.TRIAGE).orElseThrow();
            triage.decide(
                    item.id(),
                    item.version(),
                    new TriageDecision(TriageRoute.FORWARD, Cases.LEAD, List.of(), level, null, null, null, reason));
        });
    }
}
