package org.sanji.followup.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.followup.CallBackState;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the evaluation of a closed pass. */
@Configuration(proxyBeanMethods = false)
class FollowUpSteps {

    private static final String NOBODY = "NOBODY";

    private final AftercareRepository aftercares;
    private final CaseTransitions transitions;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowUpSteps(AftercareRepository aftercares, CaseTransitions transitions, Deadlines deadlines, Clock clock) {
        this.aftercares = aftercares;
        this.transitions = transitions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A {@link ServiceStep} from its id and what it does. */
    record Step(StepId id, Function<CaseRef, CaseData> work) implements ServiceStep {

        @Override
        public StepOutcome execute(CaseRef ref) {
            return StepOutcome.done(work.apply(ref));
        }
    }

    private ServiceStep step(StepId id, Function<AftercareEntity, CaseData> work) {
        return new Step(id, ref -> {
            var aftercare = aftercares.findById(UUID.fromString(ref.subject())).orElseThrow();
            var data = work.apply(aftercare);
            aftercares.saveAndFlush(aftercare);
            return data;
        });
    }

    @Bean
    ServiceStep inviteToRate() {
        return step(StepId.INVITE_TO_RATE, aftercare -> {
            transitions.note(
                    aftercare.key(),
                    TimelineKind.INVITED_TO_RATE,
                    true,
                    aftercare.dueOn().toString());
            return CaseData.of(CaseVariable.EVALUATION_DUE_AT, Days.endOf(aftercare.dueOn()));
        });
    }

    /** The desk does not call about the bureau, the organ never about itself; a call that is open takes it in. */
    @Bean
    ServiceStep countRating() {
        return step(StepId.COUNT_RATING, aftercare -> {
            boolean dissatisfied = aftercare.dissatisfiedWithBureau() || aftercare.dissatisfiedWithOrgan();
            if (!dissatisfied || aftercare.callBack() == CallBackState.OPEN) {
                return CaseData.of(CaseVariable.CALL_BACK_BY, NOBODY);
            }
            var due = deadlines.due(ClockKind.CALL_BACK, Days.today(clock));
            aftercare.callBackBy(due);
            return CaseData.of(CaseVariable.CALL_BACK_BY, aftercare.dissatisfiedWithBureau() ? "OFFICER" : "DESK")
                    .with(CaseVariable.CALL_BACK_DUE_AT, due.endsAt());
        });
    }

    @Bean
    ServiceStep closeRatingWindow() {
        return step(StepId.CLOSE_RATING_WINDOW, aftercare -> {
            aftercare.lapse();
            if (!aftercare.isRated()) {
                transitions.note(aftercare.key(), TimelineKind.NOT_RATED, true);
            }
            return CaseData.of(CaseVariable.RATED, aftercare.isRated());
        });
    }

    @Bean
    ServiceStep cancelAftercare() {
        return step(StepId.CANCEL_AFTERCARE, aftercare -> {
            boolean asked = !aftercare.isRated() && aftercare.isOpen(Days.today(clock));
            aftercare.withdraw(Days.today(clock));
            if (asked) {
                transitions.note(aftercare.key(), TimelineKind.INVITATION_WITHDRAWN, true);
            }
            return CaseData.none();
        });
    }
}
