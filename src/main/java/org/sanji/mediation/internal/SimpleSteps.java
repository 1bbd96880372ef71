package org.sanji.mediation.internal;

import java.time.Clock;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.SimpleLeave;
import org.sanji.mediation.SimpleView;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.SimpleTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.security.CurrentUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of the simple procedure. */
@Configuration(proxyBeanMethods = false)
class SimpleSteps {

    private final SimpleTransitions simple;
    private final CaseTransitions transitions;
    private final SimpleRows rows;
    private final Clock clock;

    SimpleSteps(SimpleTransitions simple, CaseTransitions transitions, SimpleRows rows, Clock clock) {
        this.simple = simple;
        this.transitions = transitions;
        this.rows = rows;
        this.clock = clock;
    }

    @Bean
    ServiceStep enterSimple(Deadlines deadlines) {
        return new Step(StepId.ENTER_SIMPLE, ref -> {
            var due = simple.begin(ref.key(), chosen(ref.key()).ground().name());
            var contact = deadlines.due(ClockKind.LEVEL1_SIMPLE, Days.today(clock));
            var now = transitions.now(ref.key());
            return CaseData.of(CaseVariable.SIMPLE_DUE_AT, Step.endsAt(now, due))
                    .with(CaseVariable.LEVEL_DUE_AT, Step.endsAt(now, contact));
        });
    }

    private SimpleRows.Row chosen(PassKey key) {
        return rows.find(key).orElseThrow(() -> new IllegalStateException("no simple procedure for " + key));
    }

    /** House rule: a simple matter is answered within a day; being late for that only reminds. */
    @Bean
    ServiceStep remindSimple() {
        return new Step(StepId.REMIND_SIMPLE, ref -> {
            transitions.record(ref.key(), TimelineKind.SIMPLE_REMINDED, Days.today(clock), false);
            return CaseData.none();
        });
    }

    /** By a person with a reason, or because its period is over. */
    @Bean
    ServiceStep leaveSimple(Texts texts, CurrentUser user) {
        return new Step(StepId.LEAVE_SIMPLE, ref -> {
            if (chosen(ref.key()).leftCause() == null) {
                rows.leave(
                        ref.key(),
                        SimpleLeave.LIMIT,
                        texts.get("simple.left.limit"),
                        user.actor().displayName(),
                        Days.today(clock));
            }
            var left = chosen(ref.key());
            simple.leave(ref.key(), left.leftCause().name(), left.leftReason());
            return CaseData.of(CaseVariable.SIMPLE, false);
        });
    }

    @Bean
    ServiceStep issueSimpleAnswer(OutcomePapers papers) {
        return new Step(StepId.ISSUE_SIMPLE_ANSWER, ref -> {
            var now = transitions.now(ref.key());
            SimpleView.Answer answer = rows.answer(ref.key())
                    .orElseThrow(() -> new IllegalStateException("no simple answer for " + ref.key()));
            var number = papers.simple(ref.key(), now, answer);
            if (answer.channel().needsConsent()) {
                simple.told(ref.key(), answer.toldOn(), answer.channel().name(), number);
                return CaseData.of(CaseVariable.NEEDS_SERVICE, false);
            }
            var due = transitions.answer(ref.key(), OutcomeKind.SIMPLE_ANSWER, number);
            return CaseData.of(CaseVariable.SERVICE_DUE_AT, Step.endsAt(now, due))
                    .with(CaseVariable.NEEDS_SERVICE, true);
        });
    }
}
