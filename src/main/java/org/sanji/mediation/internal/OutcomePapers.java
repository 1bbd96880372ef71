package org.sanji.mediation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Texts;
import org.sanji.document.Delivery;
import org.sanji.document.DeliveryForm;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.DutyResult;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SimpleView;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.OutcomeKind;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;

/** Papers that end a pass: what they say, and which were issued. Their words stay in the records they were made of. */
@Component
class OutcomePapers {

    private static final Map<PaperKind, OutcomeKind> KINDS = Map.of(
            PaperKind.HANDLING_OPINION, OutcomeKind.OPINION,
            PaperKind.SUGGESTION_ANSWER, OutcomeKind.SUGGESTION_ANSWER,
            PaperKind.DUTY_ANSWER, OutcomeKind.DUTY_ANSWER,
            PaperKind.SIMPLE_ANSWER, OutcomeKind.SIMPLE_ANSWER);

    private final Papers papers;
    private final ShortAnswerRecords answers;
    private final SimpleRows simple;
    private final Hearings hearings;
    private final House house;
    private final Texts texts;

    OutcomePapers(
            Papers papers, ShortAnswerRecords answers, SimpleRows simple, Hearings hearings, House house, Texts texts) {
        this.papers = papers;
        this.answers = answers;
        this.simple = simple;
        this.hearings = hearings;
        this.house = house;
        this.texts = texts;
    }

    /** Issues the opinion and gives its number. */
    String opinion(PassKey key, CaseNow now, OpinionEntity opinion) {
        var draft = opinion.draft();
        return issue(
                PaperKind.HANDLING_OPINION,
                key,
                now,
                PaperFacts.of("facts", draft.facts())
                        .with("legalBasis", draft.legalBasis())
                        .with("relief", draft.relief())
                        .with("assignedOn", now.assignedOn())
                        .with("receivedFrom", house.organName(Organs.BUREAU))
                        .with("signer", opinion.decidedBy())
                        .with("hearing", heard(key))
                        .list("answers", answers(now, draft)));
    }

    /** What a hearing before the opinion found, or null. */
    private String heard(PassKey key) {
        return hearings.reported(HearingKind.OPINION, "", key.petitionId(), key.pass())
                .map(h -> texts.get(
                        "opinion.text.hearing",
                        Locale.SIMPLIFIED_CHINESE,
                        Moments.onPaper(h.start().toLocalDate()),
                        h.place(),
                        word(h.report().conclusion()),
                        h.report().text()))
                .orElse(null);
    }

    private List<PaperFacts> answers(CaseNow now, OpinionDraft draft) {
        return now.requests().stream()
                .flatMap(request -> draft.items().stream()
                        .filter(item -> request.id().equals(item.requestId()))
                        .map(item -> PaperFacts.of("no", request.position())
                                .with("request", request.text())
                                .with("answer", word(item.answer()))
                                .with("text", item.text())
                                .with("carryOutOn", item.carryOutOn())
                                .with("checker", checker(item))))
                .toList();
    }

    private String checker(OpinionDraft.Item item) {
        return item.carryOutOn() == null
                ? null
                : house.organName(item.checkerOrgan() == null ? Organs.BUREAU : item.checkerOrgan());
    }

    /** Issues the answer to a suggestion or on a duty and gives its number. */
    String answer(PassKey key, CaseNow now, OutcomeKind kind, ShortAnswerRecords.ShortAnswer answer) {
        boolean duty = kind == OutcomeKind.DUTY_ANSWER;
        var word = duty ? word(DutyResult.valueOf(answer.answer())) : word(Adoption.valueOf(answer.answer()));
        return issue(
                duty ? PaperKind.DUTY_ANSWER : PaperKind.SUGGESTION_ANSWER,
                key,
                now,
                PaperFacts.of(duty ? "result" : "adoption", word)
                        .with("answer", answer.text())
                        .with("signer", answer.by()));
    }

    /** Issues the answer of the simple procedure and gives its number. */
    String simple(PassKey key, CaseNow now, SimpleView.Answer answer) {
        boolean written = !answer.channel().needsConsent();
        return issue(
                PaperKind.SIMPLE_ANSWER,
                key,
                now,
                PaperFacts.of("answer", answer.text())
                        .with("relief", texts.get("simple.paper.relief"))
                        .with(
                                "toldHow",
                                written
                                        ? null
                                        : texts.get(
                                                "simple.paper.told",
                                                Moments.onPaper(answer.toldOn()),
                                                word(answer.channel()),
                                                answer.told(),
                                                answer.by())));
    }

    /** Issues the agreement that a session reached and gives its number. */
    String agreement(PassKey key, CaseNow now, MediationFile.Agreement agreement, MediationFile.Session session) {
        return issue(
                PaperKind.MEDIATION_AGREEMENT,
                key,
                now,
                PaperFacts.of("signedOn", agreement.signedOn())
                        .with("place", session.place())
                        .with("level", word(session.level()))
                        .with("terms", agreement.terms())
                        .list(
                                "parties",
                                session.attendees().stream().map(this::party).toList())
                        .list("promises", promises(agreement.promises())));
    }

    private PaperFacts party(SessionForm.Attendee attendee) {
        return PaperFacts.of("name", attendee.name()).with("side", word(attendee.side()));
    }

    private static List<PaperFacts> promises(List<MediationFile.Promise> promises) {
        var rows = new java.util.ArrayList<PaperFacts>();
        for (var promise : promises) {
            rows.add(PaperFacts.of("no", rows.size() + 1)
                    .with("what", promise.what())
                    .with("by", promise.by())
                    .with("dueOn", promise.dueOn())
                    .with("checker", promise.checker()));
        }
        return rows;
    }

    private String issue(PaperKind kind, PassKey key, CaseNow now, PaperFacts facts) {
        return papers.issue(new PaperOrder(kind, key.petitionId(), key.pass(), null, now.leadOrgan(), facts))
                .number();
    }

    private String word(Enum<?> value) {
        return texts.of(value, Locale.SIMPLIFIED_CHINESE);
    }

    /** Keeps the 送达回证 of what ended the pass; papers of before the system had theirs. */
    void served(PassKey key, CaseNow now, ServiceForm form) {
        if (now.historic()) {
            return;
        }
        papers.of(key.petitionId()).stream()
                .filter(paper -> paper.pass() == key.pass() && paper.stands() && KINDS.containsKey(paper.kind()))
                .reduce((first, second) -> second)
                .ifPresent(paper -> papers.served(
                        paper.id(),
                        new DeliveryForm(
                                Delivery.valueOf(form.method().name()),
                                form.servedOn(),
                                form.receiver(),
                                form.server(),
                                form.witness(),
                                form.proof())));
    }

    /** Opinions and answers of a petition in order of issue; opinions come with what their pass holds. */
    List<MediationFile.Paper> of(UUID petitionId, Function<Integer, OpinionDraft> opinionOfPass) {
        return papers.of(petitionId).stream()
                .filter(paper -> KINDS.containsKey(paper.kind()))
                .map(paper -> view(paper, opinionOfPass))
                .toList();
    }

    private MediationFile.Paper view(IssuedPaper paper, Function<Integer, OpinionDraft> opinionOfPass) {
        var kind = KINDS.get(paper.kind());
        var key = new PassKey(paper.petitionId(), paper.pass());
        var answer = kind == OutcomeKind.SUGGESTION_ANSWER || kind == OutcomeKind.DUTY_ANSWER
                ? answers.last(key, kind)
                : null;
        return new MediationFile.Paper(
                paper.id(),
                paper.pass(),
                kind,
                paper.number(),
                paper.organ(),
                paper.issuedOn(),
                kind == OutcomeKind.SIMPLE_ANSWER
                        ? simple.answer(key).map(SimpleView.Answer::text).orElse(null)
                        : answer == null ? null : answer.text(),
                kind == OutcomeKind.OPINION ? opinionOfPass.apply(paper.pass()) : null,
                kind == OutcomeKind.SUGGESTION_ANSWER ? Adoption.valueOf(answer.answer()) : null,
                kind == OutcomeKind.DUTY_ANSWER ? DutyResult.valueOf(answer.answer()) : null,
                paper.issuedBy());
    }
}
