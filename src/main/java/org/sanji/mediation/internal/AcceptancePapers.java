package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.NoticeMethod;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.Track;
import org.sanji.process.NamedHandler;
import org.sanji.process.NamedHandlers;
import org.sanji.process.PassKey;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** 受理告知书: what was taken on, how it goes on and until when (Art 23 ¶3). */
@Component
class AcceptancePapers {

    private final Papers papers;
    private final AnswerRecords answers;
    private final AgreementRecords agreements;
    private final NamedHandlers handlers;
    private final Users users;
    private final SimpleRows simple;
    private final House house;

    AcceptancePapers(
            Papers papers,
            AnswerRecords answers,
            AgreementRecords agreements,
            NamedHandlers handlers,
            Users users,
            SimpleRows simple,
            House house) {
        this.papers = papers;
        this.answers = answers;
        this.agreements = agreements;
        this.handlers = handlers;
        this.users = users;
        this.simple = simple;
        this.house = house;
    }

    /** With the acceptance; not by silence, not where nobody can be told, not for matters of before the system. */
    void accepted(PassKey key, CaseNow now, Track track) {
        boolean told = answers.last(key)
                .filter(answer -> answer.noticeMethod() != null && answer.noticeMethod() != NoticeMethod.NOT_POSSIBLE)
                .isPresent();
        if (told && !now.historic()) {
            issue(key, now, track, false);
        }
    }

    /** Whether the pass was accepted by silence and its petitioner has not been told since. */
    boolean isMissing(PassKey key, CaseNow now) {
        return !now.historic()
                && now.acceptedOn() != null
                && silent(key)
                && papers.of(key.petitionId()).stream()
                        .noneMatch(p -> p.kind() == PaperKind.ACCEPTANCE_NOTICE && p.pass() == key.pass());
    }

    private boolean silent(PassKey key) {
        return answers.last(key)
                .map(MediationFile.Answer::answer)
                .filter(AnswerRecords.SILENCE::equals)
                .isPresent();
    }

    IssuedPaper late(PassKey key, CaseNow now) {
        return issue(key, now, now.track(), true);
    }

    private IssuedPaper issue(PassKey key, CaseNow now, Track track, boolean late) {
        var facts = PaperFacts.none()
                .organ("receivedFrom", Organs.BUREAU)
                .with("assignedOn", now.assignedOn())
                .with("dueOn", now.handlingDueOn())
                .with("appeal", track == Track.APPEAL_REQUEST)
                .with("duty", track == Track.DUTY)
                .with("suggestion", track == Track.SUGGESTION)
                .with("simpleDueOn", simpleDueOn(key, now))
                .with("handler", handler(key.petitionId(), now.leadOrgan()))
                .with("late", late);
        return papers.issue(new PaperOrder(
                PaperKind.ACCEPTANCE_NOTICE, key.petitionId(), key.pass(), null, now.leadOrgan(), broken(key, facts)));
    }

    /** Last day to answer when the organ chose the simple procedure, else null. */
    private LocalDate simpleDueOn(PassKey key, CaseNow now) {
        return simple.find(key)
                .filter(row -> row.leftOn() == null)
                .map(row -> house.simplyAnsweredOn(now.acceptedOn()))
                .orElse(null);
    }

    private String handler(UUID petitionId, String organ) {
        return handlers.current(petitionId, organ)
                .map(NamedHandler::username)
                .map(users::displayName)
                .orElse(null);
    }

    /** After a broken agreement the notice names it. */
    private PaperFacts broken(PassKey key, PaperFacts facts) {
        return agreements.of(key.petitionId(), organ -> true).stream()
                .filter(agreement -> agreement.pass() == key.pass() - 1 && Objects.nonNull(agreement.number()))
                .findFirst()
                .map(agreement -> facts.with("earlier", agreement.number()).with("earlierOn", agreement.signedOn()))
                .orElse(facts);
    }
}
