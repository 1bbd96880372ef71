package org.sanji.petition.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;

/** The table "Repeats" of the domain, row by row. */
class RepeatPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int WEEK = 7;

    private static RepeatPolicy.Earlier running(LocalDate dueOn) {
        return new RepeatPolicy.Earlier(FIRST, PetitionForm.VISIT, PetitionState.LEVEL1, null, null, dueOn);
    }

    private static RepeatPolicy.Earlier ended(PetitionState state, LocalDate on) {
        var answered = state == PetitionState.CLOSED ? on : null;
        return new RepeatPolicy.Earlier(FIRST, PetitionForm.VISIT, state, on, answered, FIRST.plusDays(60));
    }

    private static RepeatKind kind(RepeatPolicy.Earlier earlier, PetitionForm form, LocalDate day) {
        return RepeatPolicy.kindOf(List.of(earlier), null, form, day, WEEK);
    }

    @Test
    void beforeTheAnswerInTimeIsAReminder() {
        assertThat(kind(running(FIRST.plusDays(60)), PetitionForm.VISIT, FIRST.plusDays(60)))
                .isEqualTo(RepeatKind.REMINDER);
    }

    @Test
    void theDayAfterTheDueDateCountsAsOverdueReturn() {
        assertThat(kind(running(FIRST.plusDays(60)), PetitionForm.VISIT, FIRST.plusDays(61)))
                .isEqualTo(RepeatKind.OVERDUE_RETURN);
    }

    @Test
    void anotherFormInTheSameWeekIsMultiChannelAndLaterAReminder() {
        var first = running(FIRST.plusDays(60));
        assertThat(kind(first, PetitionForm.LETTER, FIRST.plusDays(7))).isEqualTo(RepeatKind.MULTI_CHANNEL);
        assertThat(kind(first, PetitionForm.LETTER, FIRST.plusDays(8))).isEqualTo(RepeatKind.REMINDER);
        assertThat(kind(first, PetitionForm.VISIT, FIRST.plusDays(3))).isEqualTo(RepeatKind.REMINDER);
    }

    @Test
    void afterClosureIsDissatisfiedAndCounts() {
        var kind = kind(ended(PetitionState.CLOSED, FIRST.plusDays(30)), PetitionForm.VISIT, FIRST.plusDays(30));
        assertThat(kind).isEqualTo(RepeatKind.DISSATISFIED);
        assertThat(kind.counted()).isTrue();
    }

    @Test
    void theStateOfTheDayDecidesNotTheStateOfToday() {
        assertThat(kind(ended(PetitionState.CLOSED, FIRST.plusDays(30)), PetitionForm.VISIT, FIRST.plusDays(20)))
                .isEqualTo(RepeatKind.REMINDER);
        assertThat(kind(ended(PetitionState.CLOSED, FIRST.plusDays(90)), PetitionForm.VISIT, FIRST.plusDays(70)))
                .isEqualTo(RepeatKind.OVERDUE_RETURN);
    }

    @Test
    void afterWithdrawalNonAcceptanceTransferAndStatutoryRouteItIsTriagedAgain() {
        for (var state : List.of(
                PetitionState.WITHDRAWN,
                PetitionState.NOT_ACCEPTED,
                PetitionState.TRANSFERRED,
                PetitionState.STATUTORY)) {
            assertThat(kind(ended(state, FIRST.plusDays(5)), PetitionForm.VISIT, FIRST.plusDays(6)))
                    .isEqualTo(RepeatKind.AFTER_PROCEDURE);
        }
    }

    @Test
    void afterFinalReviewNothingIsAcceptedAgain() {
        var closed = ended(PetitionState.CLOSED, FIRST.plusDays(30));
        assertThat(RepeatPolicy.kindOf(
                        List.of(closed), FIRST.plusDays(120), PetitionForm.VISIT, FIRST.plusDays(121), WEEK))
                .isEqualTo(RepeatKind.AFTER_FINAL);
        assertThat(RepeatPolicy.kindOf(
                        List.of(closed), FIRST.plusDays(120), PetitionForm.VISIT, FIRST.plusDays(119), WEEK))
                .isEqualTo(RepeatKind.DISSATISFIED);
    }

    @Test
    void joinedAndExplainedRegistrationsDoNotHideTheFateOfTheMatter() {
        var matter = List.of(
                ended(PetitionState.CLOSED, FIRST.plusDays(30)),
                new RepeatPolicy.Earlier(
                        FIRST.plusDays(40),
                        PetitionForm.VISIT,
                        PetitionState.EXPLAINED,
                        FIRST.plusDays(41),
                        null,
                        null));
        assertThat(RepeatPolicy.kindOf(matter, null, PetitionForm.VISIT, FIRST.plusDays(50), WEEK))
                .isEqualTo(RepeatKind.DISSATISFIED);
    }
}
