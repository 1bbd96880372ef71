package org.sanji.mediation.internal;

import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Track;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.security.CurrentUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps that follow the organ's answer. */
@Configuration(proxyBeanMethods = false)
class AnswerSteps {

    private final CaseTransitions transitions;
    private final AnswerRecords answers;

    AnswerSteps(CaseTransitions transitions, AnswerRecords answers) {
        this.transitions = transitions;
        this.answers = answers;
    }

    /** House rule: an organ that stays silent is taken to have accepted when its period to tell the petitioner ends. */
    @Bean
    ServiceStep acceptBySilence(CurrentUser user) {
        return new Step(StepId.ACCEPT_BY_SILENCE, ref -> {
            answers.silent(
                    ref.key(),
                    transitions.now(ref.key()).leadOrgan(),
                    user.actor().displayName());
            return CaseData.of(CaseVariable.ANSWER, AnswerRecords.ACCEPT);
        });
    }

    /** Acceptance starts the sixty days (Art 34). */
    @Bean
    ServiceStep acceptCase(AcceptancePapers papers) {
        return new Step(StepId.ACCEPT_CASE, ref -> {
            boolean silent = answers.last(ref.key())
                    .filter(answer -> AnswerRecords.SILENCE.equals(answer.answer()))
                    .isPresent();
            var track = ref.variables()
                    .text(CaseVariable.TRACK)
                    .map(Track::valueOf)
                    .orElse(transitions.now(ref.key()).track());
            var due = transitions.accept(ref.key(), silent, track);
            var now = transitions.now(ref.key());
            papers.accepted(ref.key(), now, track);
            int level = ref.variables()
                    .get(CaseVariable.START_LEVEL)
                    .map(Integer.class::cast)
                    .orElse(1);
            return CaseData.of(CaseVariable.HANDLING_DUE_AT, Step.endsAt(now, due))
                    .with(CaseVariable.TRACK, track)
                    .with(CaseVariable.START_LEVEL, level)
                    .with(CaseVariable.LEAD_ORGAN, now.leadOrgan())
                    .with(CaseVariable.LEADER, now.leader());
        });
    }
}
