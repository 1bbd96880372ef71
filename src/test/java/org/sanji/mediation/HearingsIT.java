package org.sanji.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.mediation.HearingForm.Member;
import org.sanji.mediation.HearingForm.Party;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A hearing before the opinion, from its decision to the paper that quotes it. Today is Monday 2 March 2026. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
class HearingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);
    private static final Actor HEAD = Cases.headOf(Cases.LEAD);
    private static final List<Member> THREE = List.of(
            new Member("测试主持", "某局副局长", true), new Member("测试听证员一", "律师", false), new Member("测试听证员二", "人大代表", false));

    @Autowired
    private Hearings hearings;

    @Autowired
    private RoomBookings rooms;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Papers papers;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Petitions petitions;

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

    private static HearingForm form(LocalDateTime start, String room, List<Member> members) {
        return new HearingForm(
                "测试：案情复杂，双方争议大",
                start,
                start.plusHours(2),
                room == null ? "测试会议室" : null,
                room,
                members,
                List.of(new Party("测试承办人", Side.ORGAN)));
    }

    private UUID announce(UUID petition, HearingForm form) {
        return runAs.as(LIAISON, () -> hearings.announce(petition, HearingKind.OPINION, "", form));
    }

    private UUID announced(UUID petition) {
        return announce(petition, form(DAY.atTime(9, 0), null, THREE));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private void refusedAt(String code, UUID petition, LocalDateTime start) {
        refused(code, () -> announce(petition, form(start, null, THREE)));
    }

    private WorkItem item(UUID petition, TaskKey task, UUID hearing) {
        return workItems.open(petition, task, hearing.toString()).orElseThrow();
    }

    private HearingView only(UUID petition) {
        return runAs.as(LIAISON, () -> hearings.of(petition)).get(0);
    }

    private void hold(UUID petition, UUID hearing) {
        time.set(DAY.atTime(11, 0).atZone(org.sanji.common.Days.ZONE).toInstant());
        runAs.as(LIAISON, () -> {
            var item = item(petition, TaskKey.HOLD_HEARING, hearing);
            hearings.record(
                    item.id(),
                    item.version(),
                    new HearingMinutes(
                            HearingResult.HELD,
                            true,
                            "测试：双方到场",
                            List.of(new HearingMinutes.Evidence("测试甲", "考勤表")),
                            "测试：双方陈述、质证。",
                            null));
        });
    }

    private void report(UUID petition, UUID hearing) {
        runAs.as(LIAISON, () -> {
            var item = item(petition, TaskKey.REPORT_HEARING, hearing);
            hearings.report(
                    item.id(),
                    item.version(),
                    new HearingReport(HearingConclusion.PARTLY, "测试：拖欠两个月", "测试：请求部分成立，应补发两个月工资。", null));
        });
    }

    @Test
    void theOpinionWaitsForTheReportAndQuotesIt() {
        var id = cases.accepted();
        var due = cases.view(id).passes().get(0).handlingDueOn();
        var hearing = announced(id);
        assertThat(only(id).sitting()).hasSize(3);
        cases.level1(id, SessionResult.OPINION);
        refused("opinion-hearing-open", () -> cases.opinionSubmitted(id));
        hold(id, hearing);
        refused("opinion-hearing-open", () -> cases.opinionSubmitted(id));
        assertThat(org.sanji.common.Days.dayOf(
                        item(id, TaskKey.REPORT_HEARING, hearing).dueAt().minusMillis(1)))
                .isEqualTo(LocalDate.of(2026, 3, 17));

        report(id, hearing);
        cases.opinionIssued(id);

        assertThat(papers.of(id))
                .extracting(IssuedPaper::kind)
                .endsWith(
                        PaperKind.HEARING_NOTICE,
                        PaperKind.HEARING_RECORD,
                        PaperKind.HEARING_REPORT,
                        PaperKind.HANDLING_OPINION);
        assertThat(only(id).state()).isEqualTo(HearingState.REPORTED);
        assertThat(cases.view(id).passes().get(0).handlingDueOn()).isEqualTo(due);
        assertThat(runAs.as(LIAISON, () -> petitions.timeline(id)))
                .filteredOn(e -> e.kind().name().startsWith("HEARING_"))
                .extracting(e -> e.kind())
                .containsExactly(
                        TimelineKind.HEARING_ANNOUNCED, TimelineKind.HEARING_HELD, TimelineKind.HEARING_REPORTED);
    }

    @Test
    void refusesADayThatCannotBe() {
        var id = cases.accepted();
        refusedAt("hearing-past", id, LocalDate.of(2026, 2, 27).atTime(9, 0));
        refusedAt("hearing-day-off", id, LocalDate.of(2026, 3, 15).atTime(9, 0));
        refusedAt("hearing-day-off", id, LocalDate.of(2026, 4, 6).atTime(9, 0));
        refusedAt("hearing-notice-short", id, LocalDate.of(2026, 3, 6).atTime(9, 0));
        refusedAt("hearing-after-due", id, LocalDate.of(2026, 5, 6).atTime(9, 0));
        var form = form(DAY.atTime(9, 0), null, THREE);
        refused(
                "hearing-time",
                () -> announce(
                        id, new HearingForm(form.reason(), form.start(), form.start(), "某地", null, THREE, List.of())));
        assertThat(runAs.as(LIAISON, hearings::earliest)).isEqualTo(LocalDate.of(2026, 3, 9));
        announce(id, form(LocalDate.of(2026, 3, 9).atTime(9, 0), null, THREE));
    }

    @Test
    void refusesMembersThatCannotDecide() {
        var id = cases.accepted();
        var at = DAY.atTime(9, 0);
        refused("hearing-members-few", () -> announce(id, form(at, null, THREE.subList(0, 1))));
        refused(
                "hearing-members-even",
                () -> announce(
                        id,
                        form(
                                at,
                                null,
                                List.of(THREE.get(0), THREE.get(1), THREE.get(2), new Member("四", "某", false)))));
        refused(
                "hearing-chair",
                () -> announce(id, form(at, null, List.of(THREE.get(1), THREE.get(2), new Member("四", "某", false)))));
        refused(
                "hearing-member-twice",
                () -> announce(id, form(at, null, List.of(THREE.get(0), THREE.get(1), THREE.get(1)))));
        refused(
                "hearing-member-incomplete",
                () -> announce(id, form(at, null, List.of(THREE.get(0), THREE.get(1), new Member(" ", "某", false)))));
        var own = Cases.headOf(Cases.LEAD);
        runAs.as(own, () -> conflicts.declare(id, "测试：与用人单位有亲属关系"));
        refused(
                "hearing-member-recused",
                () -> announce(
                        id,
                        form(
                                at,
                                null,
                                List.of(THREE.get(0), THREE.get(1), new Member(own.displayName(), "局长", false)))));
    }

    @Test
    void oneHearingAtATime() {
        var id = cases.accepted();
        var first = announced(id);
        refused("hearing-running", () -> announced(id));
        runAs.as(HEAD, () -> hearings.callOff(first, "测试：双方已和解"));
        assertThat(only(id).state()).isEqualTo(HearingState.CALLED_OFF);
        announced(id);
    }

    @Test
    void aChallengeUpheldPutsAnotherInTheSeat() {
        var id = cases.accepted();
        var hearing = announced(id);
        var chair = only(id).sitting().get(0);
        runAs.as(
                Cases.CLERK,
                () -> hearings.challenge(hearing, new ChallengeForm("测试甲", List.of(chair.id()), "测试：系用人单位股东")));
        refused("hearing-challenge-open", () -> hold(id, hearing));
        monday();
        decide(id, hearing, new ChallengeDecision(true, "测试：确有利害关系", List.of(new Member("新主持", "某局", true))));

        var seats = only(id);
        assertThat(seats.sitting()).extracting(HearingView.Member::name).containsOnlyOnce("新主持");
        assertThat(seats.sitting())
                .hasSize(3)
                .filteredOn(HearingView.Member::chair)
                .hasSize(1);
        assertThat(seats.members())
                .filteredOn(m -> !m.sits())
                .extracting(HearingView.Member::name)
                .containsExactly("测试主持");
        hold(id, hearing);
    }

    private void decide(UUID petition, UUID hearing, ChallengeDecision decision) {
        runAs.as(HEAD, () -> {
            var item = item(petition, TaskKey.DECIDE_CHALLENGE, hearing);
            hearings.decideChallenge(item.id(), item.version(), decision);
        });
    }

    @Test
    void aChallengeIsTurnedDownWithAReason() {
        var id = cases.accepted();
        var hearing = announced(id);
        var member = only(id).sitting().get(1);
        Supplier<ChallengeForm> asked = () -> new ChallengeForm("测试甲", List.of(member.id()), "测试：不信任");
        refused(
                "hearing-challenge-members",
                () -> runAs.as(LIAISON, () -> hearings.challenge(hearing, new ChallengeForm("甲", List.of(), "某"))));
        runAs.as(LIAISON, () -> hearings.challenge(hearing, asked.get()));
        refused("hearing-challenge-open", () -> runAs.as(LIAISON, () -> hearings.challenge(hearing, asked.get())));
        refused("hearing-challenge-ruling", () -> decide(id, hearing, new ChallengeDecision(false, " ", List.of())));
        refused("hearing-replace-all", () -> decide(id, hearing, new ChallengeDecision(true, "测试", List.of())));
        refused(
                "hearing-member-recused",
                () -> decide(
                        id,
                        hearing,
                        new ChallengeDecision(true, "测试", List.of(new Member(member.name(), "某", false)))));
        decide(id, hearing, new ChallengeDecision(false, "测试：没有利害关系", List.of()));
        assertThat(only(id).sitting()).hasSize(3);
        assertThat(only(id).challenges().get(0).upheld()).isFalse();
    }

    @Test
    void nobodyDecidesAboutTheOwnSeat() {
        var id = cases.accepted();
        var members = List.of(new Member(HEAD.displayName(), "局长", true), THREE.get(1), THREE.get(2));
        var hearing = announce(id, form(DAY.atTime(9, 0), null, members));
        var seat = only(id).sitting().get(0).id();
        runAs.as(LIAISON, () -> hearings.challenge(hearing, new ChallengeForm("测试甲", List.of(seat), "测试")));
        refused("hearing-challenge-own", () -> decide(id, hearing, new ChallengeDecision(false, "测试", List.of())));
    }

    @Test
    void theRoomIsBookedAndFollowsTheHearing() {
        var id = cases.accepted();
        var hearing = announce(id, form(DAY.atTime(9, 0), "E01", THREE));
        assertThat(taken(DAY)).hasSize(1);
        refused("room-taken", () -> announce(cases.accepted(), form(DAY.atTime(10, 0), "E01", THREE)));
        var later = LocalDate.of(2026, 3, 12);
        runAs.as(
                LIAISON,
                () -> hearings.move(
                        hearing,
                        new Hearings.Moved(later.atTime(14, 0), later.atTime(16, 0), null, "E01", "测试：听证员出差")));
        assertThat(taken(DAY)).isEmpty();
        assertThat(taken(later)).hasSize(1);
        assertThat(only(id).moves()).hasSize(1);
        assertThat(org.sanji.common.Days.dayOf(
                        item(id, TaskKey.HOLD_HEARING, hearing).dueAt().minusMillis(1)))
                .isEqualTo(later);
        time.advance(cases.view(id).key(), MutableClock.START.plus(java.time.Duration.ofDays(8)));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL2);
        assertThat(taken(later)).as("kept across the levels").hasSize(1);
        runAs.as(LIAISON, () -> hearings.callOff(hearing, "测试：不再需要"));
        assertThat(taken(later)).isEmpty();
    }

    private List<RoomBookings.Taken> taken(LocalDate day) {
        return runAs.as(LIAISON, () -> rooms.day(day, null)).stream()
                .filter(r -> r.roomCode().equals("E01"))
                .findFirst()
                .orElseThrow()
                .taken();
    }

    @Test
    void isNotRecordedBeforeItsHour() {
        var id = cases.accepted();
        var hearing = announced(id);
        var item = item(id, TaskKey.HOLD_HEARING, hearing);
        var held = new HearingMinutes(HearingResult.HELD, true, "到场", List.of(), "经过", null);
        refused("hearing-not-yet", () -> runAs.as(LIAISON, () -> hearings.record(item.id(), item.version(), held)));
        var not = new HearingMinutes(HearingResult.NOT_HELD, false, null, List.of(), null, "测试：信访人表示不参加");
        runAs.as(LIAISON, () -> hearings.record(item.id(), item.version(), not));
        assertThat(only(id).state()).isEqualTo(HearingState.NOT_HELD);
    }

    @Test
    void fallsAwayWithTheCase() {
        var withdrawn = cases.accepted();
        announced(withdrawn);
        runAs.as(LIAISON, () -> decisions.withdraw(withdrawn, cases.today(), "测试档案", "测试"));
        assertThat(runAs.as(Cases.OFFICER, () -> hearings.of(withdrawn)).get(0).state())
                .isEqualTo(HearingState.CALLED_OFF);
        assertThat(workItems.ofPetition(withdrawn)).isEmpty();

        var agreed = cases.accepted();
        announced(agreed);
        cases.level1(agreed, SessionResult.AGREED);
        assertThat(only(agreed).state()).isEqualTo(HearingState.CALLED_OFF);
        assertThat(cases.view(agreed).state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    void anotherOrganLearnsNothing() {
        var id = cases.accepted();
        var hearing = announced(id);
        var stranger = Cases.liaisonOf("MZJ");
        assertThatThrownBy(() -> runAs.as(stranger, () -> hearings.of(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(stranger, () -> hearings.callOff(hearing, "测试")))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(stranger, () -> hearings.mayAnnounce(id, HearingKind.OPINION, "")))
                .isFalse();
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> hearings.callOff(hearing, "测试")))
                .isInstanceOf(NotFoundException.class);
    }
}
