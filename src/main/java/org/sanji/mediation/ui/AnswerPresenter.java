package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.util.List;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.Competence;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionForm;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.SimpleOffer;
import org.sanji.mediation.StatutoryForm;
import org.sanji.organization.Organ;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Track;
import org.sanji.process.WorkItem;

/** What an organ may answer to its assignment, and what the bureau may rule on an objection. */
final class AnswerPresenter {

    /** The three answers (Arts 23, 31). */
    enum Way {
        ACCEPT,
        OBJECT,
        STATUTORY
    }

    private final MediationDesk desk;
    private final PetitionView petition;
    private final WorkItem item;
    private final LocalDate objectionDueOn;

    AnswerPresenter(MediationDesk desk, PetitionView petition, WorkItem item) {
        this.desk = desk;
        this.petition = petition;
        this.item = item;
        objectionDueOn = answers().objectionDueOn(petition.id());
    }

    private OrganAnswers answers() {
        return desk.answers();
    }

    WorkItem item() {
        return item;
    }

    LocalDate today() {
        return desk.today();
    }

    /** Statutory routes are for appeals and requests (Art 31). */
    List<Way> ways() {
        return petition.track() == Track.APPEAL_REQUEST ? List.of(Way.values()) : List.of(Way.ACCEPT, Way.OBJECT);
    }

    /** What the category rules say about who is competent. */
    Competence competence() {
        return answers().competence(petition.id());
    }

    /** The rule in one sentence. */
    String rules(Competence c) {
        if (c.organs().isEmpty()) {
            return Words.of("mediation-work.objection.rules.none");
        }
        var note = c.note().isBlank() ? "" : Words.of("mediation-work.objection.rules.note", c.note());
        return Words.of("mediation-work.objection.rules.line", c.rule(), Words.organs(desk.organs(), c.organs()), note);
    }

    /** Last day to object, null when unknown. */
    LocalDate objectionDueOn() {
        return objectionDueOn;
    }

    boolean mayObject() {
        return objectionDueOn == null || !today().isAfter(objectionDueOn);
    }

    boolean mayBeDuty() {
        return petition.track() == Track.APPEAL_REQUEST;
    }

    /** Organs other than the one that leads. */
    List<Organ> otherOrgans() {
        return desk.organs().assignable().stream()
                .filter(organ -> !organ.code().equals(petition.leadOrgan()))
                .toList();
    }

    /** The objection that waits for its ruling, null when there is none. */
    MediationFile.Objection openObjection() {
        return desk.files().of(petition.id()).objections().stream()
                .filter(objection -> objection.ruling() == null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    String organName(String code) {
        return desk.organs().nameOf(code);
    }

    void accept(AcceptForm form) {
        answers().accept(item.id(), item.version(), form);
    }

    void object(ObjectionForm form) {
        answers().object(item.id(), item.version(), form);
    }

    SimpleOffer simpleOffer() {
        return desk.simple().offer(petition.id());
    }

    /** Fields for a statutory route, with the configured ones to choose from. */
    StatutoryPart statutoryPart() {
        return new StatutoryPart(desk.routes().catalogue(), desk.routes().proposedAskOn(), today());
    }

    void statutory(StatutoryForm form) {
        answers().statutory(item.id(), item.version(), form);
    }

    void decide(ObjectionDecision decision) {
        answers().decideObjection(item.id(), item.version(), decision);
    }
}
