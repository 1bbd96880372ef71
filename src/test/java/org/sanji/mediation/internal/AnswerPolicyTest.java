package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sanji.mediation.internal.PolicyCases.ASSIGNED;
import static org.sanji.mediation.internal.PolicyCases.led;
import static org.sanji.mediation.internal.PolicyCases.refused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.mediation.Stance;
import org.sanji.petition.Track;

class AnswerPolicyTest {

    private static final LocalDate TODAY = ASSIGNED.plusDays(3);

    @Test
    void takesAnObjectionUntilTheEndOfItsLastDay() {
        assertThatCode(() -> AnswerPolicy.inTime(TODAY, TODAY)).doesNotThrowAnyException();
        refused("objection-too-late", () -> AnswerPolicy.inTime(TODAY.minusDays(1), TODAY));
    }

    @Test
    void asksWhenAndHowThePetitionerWasTold() {
        var now = led(Track.APPEAL_REQUEST, List.of());
        refused("notice-method", () -> AnswerPolicy.told(TODAY, null, now, TODAY));
        refused("notice-day", () -> AnswerPolicy.told(null, NoticeMethod.MAIL, now, TODAY));
        refused("notice-future", () -> AnswerPolicy.told(TODAY.plusDays(1), NoticeMethod.MAIL, now, TODAY));
        refused(
                "notice-before-assignment",
                () -> AnswerPolicy.told(ASSIGNED.minusDays(1), NoticeMethod.MAIL, now, TODAY));
        assertThatCode(() -> AnswerPolicy.told(null, NoticeMethod.NOT_POSSIBLE, now, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void takesADutyOnlyForAnAppealRequest() {
        var duty = new AcceptForm(TODAY, NoticeMethod.MAIL, Track.DUTY, null);
        assertThatCode(() -> AnswerPolicy.track(duty, led(Track.APPEAL_REQUEST, List.of())))
                .doesNotThrowAnyException();
        refused("duty-appeal-only", () -> AnswerPolicy.track(duty, led(Track.SUGGESTION, List.of())));
    }

    @Test
    void beginsAtLevelTwoWithSeveralOrgansOnly() {
        var one = new AcceptForm(TODAY, NoticeMethod.MAIL, null, 1);
        var two = new AcceptForm(TODAY, NoticeMethod.MAIL, null, 2);
        refused("start-level-one-organ", () -> AnswerPolicy.startLevel(two, led(Track.APPEAL_REQUEST, List.of())));
        refused(
                "start-level-several-organs",
                () -> AnswerPolicy.startLevel(one, led(Track.APPEAL_REQUEST, List.of("SFJ"))));
    }

    @Test
    void reassignsToAnotherOrganAndJoinsWithAtLeastOne() {
        var now = led(Track.APPEAL_REQUEST, List.of());
        refused(
                "objection-new-lead",
                () -> AnswerPolicy.ruling(
                        new ObjectionDecision(ObjectionRuling.REASSIGN, "GAJ", List.of(), "理由"), now));
        refused(
                "objection-co-organs",
                () -> AnswerPolicy.ruling(
                        new ObjectionDecision(ObjectionRuling.JOINT, null, List.of("GAJ"), "理由"), now));
    }

    @Test
    void provesServiceBetweenIssueAndToday() {
        var early = new ServiceForm(ServiceMethod.MAIL, ASSIGNED, "张三", "EMS1");
        var late = new ServiceForm(ServiceMethod.MAIL, TODAY.plusDays(1), "张三", "EMS1");
        var unproven = new ServiceForm(ServiceMethod.MAIL, TODAY, "张三", "");
        refused("service-before-issue", () -> ServicePolicy.checked(early, TODAY, TODAY));
        refused("service-future", () -> ServicePolicy.checked(late, TODAY, TODAY));
        refused("service-no-proof", () -> ServicePolicy.checked(unproven, TODAY, TODAY));
    }

    @Test
    void seesDisagreementInDifferentStancesAndDisputedCompetence() {
        assertThat(Disagreement.among(List.of(Stance.SUPPORT, Stance.SUPPORT))).isFalse();
        assertThat(Disagreement.among(List.of(Stance.SUPPORT, Stance.PARTLY))).isTrue();
        assertThat(Disagreement.among(List.of(Stance.NOT_COMPETENT))).isTrue();
    }

    @Test
    void booksHalfHoursOfOneDay() {
        LocalDateTime nine = TODAY.atTime(9, 0);
        assertThat(Stretch.of(nine, nine.plusMinutes(90)).slots()).hasSize(3);
        refused("room-half-hours", () -> Stretch.of(nine, nine));
        refused("room-half-hours", () -> Stretch.of(nine.plusMinutes(10), nine.plusHours(1)));
        refused("room-half-hours", () -> Stretch.of(nine, nine.plusDays(1)));
    }
}
