package org.sanji.mediation.internal;

import java.time.Clock;
import org.sanji.common.Days;
import org.sanji.common.Texts;
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
    private final PaperNumbers numbers;
    private final PaperRecords papers;
    private final House house;
    private final Texts texts;
    private final Clock clock;

    OutcomeSteps(
            CaseTransitions transitions,
            PaperNumbers numbers,
            PaperRecords papers,
            House house,
            Texts texts,
            Clock clock) {
        this.transitions = transitions;
        this.numbers = numbers;
        this.papers = papers;
        this.house = house;
        this.texts = texts;
        this.clock = clock;
    }

    private String number(CaseNow now, OutcomeKind kind) {
        return numbers.next(
                now.leadOrgan(), kind, now.historic(), Days.today(clock).getYear());
    }

    private CaseData answered(PassKey key, CaseNow now, OutcomeKind kind, String number) {
        var due = transitions.answer(key, kind, number);
        return CaseData.of(CaseVariable.SERVICE_DUE_AT, Step.endsAt(now, due)).with(CaseVariable.NEEDS_SERVICE, true);
    }

    /** An agreement is answered and served when both sides have signed it (Art 33). */
    @Bean
    ServiceStep concludeAgreement(AgreementRecords agreements) {
        return new Step(StepId.CONCLUDE_AGREEMENT, ref -> {
            var agreement = agreements.require(ref.key());
            agreement.number(number(transitions.now(ref.key()), OutcomeKind.AGREEMENT));
            agreements.save(agreement);
            transitions.agree(ref.key(), agreement.signedOn());
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep issueOpinion(OpinionDrafts drafts, OpinionText text) {
        return new Step(StepId.ISSUE_OPINION, ref -> {
            var now = transitions.now(ref.key());
            var opinion = drafts.require(ref.key());
            opinion.issue();
            drafts.save(opinion);
            var number = number(now, OutcomeKind.OPINION);
            var body = text.of(number, house.organName(now.leadOrgan()), Days.today(clock), now, opinion.draft());
            papers.add(new PaperRecords.NewPaper(
                    ref.key(), OutcomeKind.OPINION, number, now.leadOrgan(), body, null, opinion.decidedBy()));
            return answered(ref.key(), now, OutcomeKind.OPINION, number);
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
            var answer = answers.last(ref.key(), kind);
            var number = number(now, kind);
            var organ = house.organName(now.leadOrgan());
            var body = texts.get(
                    "paper.text." + kind.name(),
                    organ,
                    number,
                    now.number(),
                    answer.text(),
                    Days.today(clock).toString());
            papers.add(new PaperRecords.NewPaper(
                    ref.key(), kind, number, now.leadOrgan(), body, answer.answer(), answer.by()));
            return answered(ref.key(), now, kind, number);
        });
    }
}
