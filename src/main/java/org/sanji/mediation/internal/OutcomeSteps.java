package org.sanji.mediation.internal;

import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.OutcomeKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps that number and issue papers: the sixty days stop with the issue. */
@Configuration(proxyBeanMethods = false)
class OutcomeSteps {

    private final CaseTransitions transitions;
    private final OutcomePapers papers;

    OutcomeSteps(CaseTransitions transitions, OutcomePapers papers) {
        this.transitions = transitions;
        this.papers = papers;
    }

    private CaseData answered(PassKey key, CaseNow now, OutcomeKind kind, String number) {
        var due = transitions.answer(key, kind, number);
        return CaseData.of(CaseVariable.SERVICE_DUE_AT, Step.endsAt(now, due)).with(CaseVariable.NEEDS_SERVICE, true);
    }

    /** An agreement is answered and served when both sides have signed it (Art 33). */
    @Bean
    ServiceStep concludeAgreement(AgreementRecords agreements, SessionRecords sessions) {
        return new Step(StepId.CONCLUDE_AGREEMENT, ref -> {
            var agreement = agreements.require(ref.key());
            var session = sessions.require(ref.key(), agreement.sessionId());
            agreement.number(
                    papers.agreement(ref.key(), transitions.now(ref.key()), agreements.view(agreement), session));
            agreements.save(agreement);
            transitions.agree(ref.key(), agreement.signedOn());
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep issueOpinion(OpinionDrafts drafts) {
        return new Step(StepId.ISSUE_OPINION, ref -> {
            var now = transitions.now(ref.key());
            var opinion = drafts.require(ref.key());
            opinion.issue();
            drafts.save(opinion);
            return answered(ref.key(), now, OutcomeKind.OPINION, papers.opinion(ref.key(), now, opinion));
        });
    }

    @Bean
    ServiceStep issueSuggestionAnswer(ShortAnswerRecords answers) {
        return issuing(StepId.ISSUE_SUGGESTION_ANSWER, OutcomeKind.SUGGESTION_ANSWER, answers);
    }

    @Bean
    ServiceStep issueDutyAnswer(ShortAnswerRecords answers) {
        return issuing(StepId.ISSUE_DUTY_ANSWER, OutcomeKind.DUTY_ANSWER, answers);
    }

    private ServiceStep issuing(StepId id, OutcomeKind kind, ShortAnswerRecords answers) {
        return new Step(id, ref -> {
            var now = transitions.now(ref.key());
            return answered(ref.key(), now, kind, papers.answer(ref.key(), now, kind, answers.last(ref.key(), kind)));
        });
    }
}
