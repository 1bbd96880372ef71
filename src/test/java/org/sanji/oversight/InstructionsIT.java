package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.ReadingCause;
import org.sanji.petition.ReadingList;
import org.sanji.petition.ReadingRow;
import org.sanji.petition.ReadingShow;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** What leaders read and write, and who answers. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class InstructionsIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR =
            new Actor("t-lead-supervisor", "测试督查", Set.of(Role.SUPERVISOR), "XFJ", false);

    @Autowired
    private Instructions instructions;

    @Autowired
    private ReadingList readings;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Papers papers;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    private Actor leader() {
        return cases.leaderOf(Cases.LEAD);
    }

    private Actor otherLeader() {
        return cases.leaderOf("MZJ");
    }

    private UUID give(UUID petition, String organ, String text) {
        return runAs.as(leader(), () -> instructions.give(petition, new InstructionForm(organ, text, null)));
    }

    private InstructionView only(Actor actor, UUID petition) {
        var found = runAs.as(actor, () -> instructions.of(petition));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void anInstructionIsAnsweredAskedAgainAndAccepted() {
        var id = cases.accepted();
        give(id, Cases.LEAD, "请三日内约谈用人单位。");
        var liaison = Cases.liaisonOf(Cases.LEAD);
        var open = only(liaison, id);
        assertThat(open.mayAnswer()).isTrue();
        assertThat(open.dueOn()).isEqualTo(cases.today().plusDays(7));
        runAs.as(liaison, () -> instructions.feedback(open.id(), open.version(), "已约谈一次。", false));
        var again = only(liaison, id);
        assertThat(again.state()).isEqualTo(InstructionState.OPEN);
        runAs.as(Cases.headOf(Cases.LEAD), () -> instructions.feedback(again.id(), again.version(), "已付清。", true));
        var answered = only(leader(), id);
        assertThat(answered.mayJudge()).isTrue();
        var due = cases.today().plusDays(3);
        runAs.as(leader(), () -> instructions.askAgain(answered.id(), answered.version(), "请核实到账。", due));
        var third = only(liaison, id);
        assertThat(third.dueOn()).isEqualTo(due);
        runAs.as(liaison, () -> instructions.feedback(third.id(), third.version(), "已到账。", true));
        var last = only(leader(), id);
        runAs.as(leader(), () -> instructions.accept(last.id(), last.version(), null));
        var closed = only(liaison, id);
        assertThat(closed.state()).isEqualTo(InstructionState.CLOSED);
        assertThat(closed.replies())
                .extracting(InstructionView.Reply::kind)
                .containsExactly(
                        ReplyKind.PROGRESS,
                        ReplyKind.ANSWER,
                        ReplyKind.ASKED_AGAIN,
                        ReplyKind.ANSWER,
                        ReplyKind.ACCEPTED);
        assertThat(papers.of(id))
                .filteredOn(p -> p.kind() == PaperKind.LEADER_INSTRUCTION)
                .as("one sheet for each word of the leader")
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.subject()).isEqualTo(open.id().toString()));
    }

    @Test
    void onlyLeaderAddresseeBureauAndSupervisorKnowOfIt() {
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        give(id, Cases.LEAD, "请牵头单位说明情况。");
        assertThat(only(Cases.OFFICER, id).mayAnswer()).isFalse();
        only(SUPERVISOR, id);
        var helper = Cases.liaisonOf(Cases.OTHER);
        assertThat(runAs.as(helper, () -> instructions.of(id))).isEmpty();
        assertThat(runAs.as(Cases.CLERK, () -> instructions.of(id))).isEmpty();
        assertThat(runAs.as(helper, () -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .doesNotContain(TimelineKind.INSTRUCTED);
        assertThat(runAs.as(Cases.liaisonOf(Cases.LEAD), () -> petitions.timeline(id)))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.INSTRUCTED);
        var seen = only(leader(), id);
        assertThatThrownBy(() -> runAs.as(helper, () -> instructions.feedback(seen.id(), seen.version(), "越权", true)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf("MZJ"), () -> instructions.of(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theBureauAnswersWhatIsAddressedToIt() {
        var id = cases.accepted();
        give(id, "XFJ", "请信访局跟踪。");
        var seen = only(Cases.OFFICER, id);
        runAs.as(Cases.OFFICER, () -> instructions.feedback(seen.id(), seen.version(), "已跟踪。", true));
        assertThat(only(leader(), id).state()).isEqualTo(InstructionState.ANSWERED);
        assertThat(runAs.as(Cases.liaisonOf(Cases.LEAD), () -> instructions.of(id)))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoInstruction() {
        var id = cases.accepted();
        refused("instruction-text", () -> give(id, Cases.LEAD, "  "));
        refused("instruction-addressee", () -> give(id, "GAJ", "请公安局处理。"));
        refused(
                "instruction-due",
                () -> runAs.as(
                        leader(),
                        () -> instructions.give(
                                id,
                                new InstructionForm(
                                        Cases.LEAD, "补昨天的批示。", cases.today().minusDays(1)))));
        assertThatThrownBy(() -> runAs.as(
                        otherLeader(), () -> instructions.give(id, new InstructionForm(Cases.LEAD, "不分管的领导。", null))))
                .isInstanceOf(NotFoundException.class);
        give(id, Cases.LEAD, "请办理。");
        var open = only(leader(), id);
        refused(
                "instruction-not-answered",
                () -> runAs.as(leader(), () -> {
                    instructions.accept(open.id(), open.version(), null);
                    return null;
                }));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    @Test
    void twoAnswersAtOnceLeaveOneAndTellTheOther() throws Exception {
        var id = cases.accepted();
        give(id, Cases.LEAD, "请反馈。");
        var seen = only(Cases.liaisonOf(Cases.LEAD), id);
        Callable<UUID> answer = () -> {
            runAs.as(
                    Cases.liaisonOf(Cases.LEAD), () -> instructions.feedback(seen.id(), seen.version(), "同时反馈。", true));
            return id;
        };
        var done = AtOnce.run(List.of(answer, answer, answer));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).hasSize(2).allSatisfy(e -> assertThat(e)
                .isInstanceOfAny(StaleActionException.class, RuleViolation.class));
        assertThat(only(leader(), id).replies()).hasSize(1);
    }

    @Test
    void countsAndListAgree() {
        var id = cases.accepted();
        give(id, Cases.LEAD, "请报送。");
        for (var actor : List.of(leader(), Cases.liaisonOf(Cases.LEAD), Cases.OFFICER, SUPERVISOR)) {
            runAs.as(actor, () -> {
                var counts = instructions.counts(InstructionFilter.of(null));
                for (var show : InstructionShow.values()) {
                    var page = instructions.page(InstructionFilter.of(show), ALL);
                    assertThat(page.total()).as(actor + " " + show).isEqualTo(counts.of(show));
                    assertThat(page.items()).hasSize((int) page.total());
                }
            });
        }
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> assertThat(instructions
                        .page(InstructionFilter.of(InstructionShow.MINE), ALL)
                        .items())
                .extracting(InstructionView::petitionId)
                .contains(id));
    }

    // ---- reading list

    private List<UUID> list(Actor actor, ReadingShow show) {
        return runAs.as(actor, () -> {
            var page = readings.page(show, ALL);
            var counts = readings.counts();
            assertThat(page.total())
                    .isEqualTo(
                            switch (show) {
                                case UNREAD -> counts.unread();
                                case KEPT -> counts.kept();
                                case READ -> counts.read();
                            });
            return page.items().stream().map(ReadingRow::id).toList();
        });
    }

    @Test
    void whatIsUrgentOrLargeComesByItselfToTheLeaderInCharge() {
        var urgent = cases.register(cases.visit().change().urgent("测试：可能影响公共安全").build())
                .petitionId();
        assertThat(list(leader(), ReadingShow.UNREAD)).contains(urgent);
        assertThat(list(otherLeader(), ReadingShow.UNREAD)).contains(urgent);
        cases.assign(urgent, Cases.LEAD, List.of());
        assertThat(list(otherLeader(), ReadingShow.UNREAD)).doesNotContain(urgent);
        var large = cases.assign(
                cases.register(cases.visit().change().persons(5, 30).build()).petitionId(), Cases.LEAD, List.of());
        var row = runAs.as(leader(), () -> readings.page(ReadingShow.UNREAD, ALL)).items().stream()
                .filter(r -> r.id().equals(large))
                .findFirst()
                .orElseThrow();
        assertThat(row.causes()).containsExactly(ReadingCause.LARGE_JOINT);
        assertThat(list(leader(), ReadingShow.UNREAD)).doesNotContain(cases.accepted());
    }

    @Test
    void readingTakesItOffAndSendingPutsItBack() {
        var id = cases.accepted();
        runAs.as(Cases.OFFICER, () -> readings.send(id, leader().username(), "请关注。"));
        assertThat(list(leader(), ReadingShow.UNREAD)).contains(id);
        runAs.as(leader(), () -> readings.mark(id, true));
        assertThat(list(leader(), ReadingShow.UNREAD)).doesNotContain(id);
        assertThat(list(leader(), ReadingShow.KEPT)).contains(id);
        runAs.as(leader(), () -> readings.mark(id, false));
        assertThat(list(leader(), ReadingShow.KEPT)).doesNotContain(id);
        assertThat(list(leader(), ReadingShow.READ)).contains(id);
        runAs.as(Cases.headOf(Cases.LEAD), () -> readings.send(id, leader().username(), null));
        assertThat(list(leader(), ReadingShow.UNREAD)).contains(id);
    }

    @Test
    void sendingLetsTheLeaderSeeItButNeverAnAccusation() {
        var id = cases.accepted();
        assertThatThrownBy(() -> runAs.as(otherLeader(), () -> petitions.byId(id)))
                .isInstanceOf(NotFoundException.class);
        runAs.as(SUPERVISOR, () -> readings.send(id, otherLeader().username(), "涉及民政。"));
        assertThat(runAs.as(otherLeader(), () -> petitions.byId(id)).number()).isNotBlank();
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null))
                .petitionId();
        refused(
                "sealed-not-for-leaders",
                () -> runAs.as(Cases.SEALED_OFFICER, () -> {
                    readings.send(sealed, leader().username(), null);
                    return null;
                }));
        assertThatThrownBy(
                        () -> runAs.as(Cases.headOf(Cases.OTHER), () -> readings.send(id, leader().username(), null)))
                .isInstanceOf(NotFoundException.class);
        refused(
                "reading-leader",
                () -> runAs.as(Cases.OFFICER, () -> {
                    readings.send(id, "nobody", null);
                    return null;
                }));
    }

    @Test
    void anInstructionFromTheListTakesItOff() {
        var id = cases.accepted();
        runAs.as(Cases.OFFICER, () -> readings.send(id, leader().username(), null));
        give(id, Cases.LEAD, "请抓紧。");
        assertThat(list(leader(), ReadingShow.UNREAD)).doesNotContain(id);
        assertThat(list(leader(), ReadingShow.READ)).contains(id);
    }
}
