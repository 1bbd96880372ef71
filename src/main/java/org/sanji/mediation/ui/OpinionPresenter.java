package org.sanji.mediation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.OpinionState;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.Phrases;
import org.sanji.mediation.SimilarOpinions;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RequestView;
import org.sanji.process.WorkItem;

/** A handling opinion while it is written, and the head's word on it. */
final class OpinionPresenter {

    private final MediationDesk desk;
    private final PetitionView petition;
    private final WorkItem item;

    /** @param item the open task, null while a draft is only kept */
    OpinionPresenter(MediationDesk desk, PetitionView petition, WorkItem item) {
        this.desk = desk;
        this.petition = petition;
        this.item = item;
    }

    WorkItem item() {
        return item;
    }

    Organs organs() {
        return desk.organs();
    }

    List<RequestView> requests() {
        return petition.requests();
    }

    OpinionDraft draft() {
        return desk.opinions().draft(petition.id());
    }

    /** The head's comment on a draft that was given back, null otherwise. */
    String comment() {
        var stored = stored();
        return stored != null && stored.state() == OpinionState.RETURNED ? stored.comment() : null;
    }

    /** The opinion as it stands, null when nothing is written. */
    MediationFile.Opinion stored() {
        return desk.files().of(petition.id()).draft();
    }

    /** Bodies that review others' opinions (Art 35), the own organ's first. */
    List<Organ> reliefOrgans() {
        var all = new ArrayList<Organ>();
        desk.organs().reviewOrganOf(petition.leadOrgan()).ifPresent(all::add);
        desk.organs().all().stream()
                .filter(o -> !all.contains(o)
                        && desk.organs().all().stream()
                                .anyMatch(other -> o.code().equals(other.reviewOrgan())))
                .forEach(all::add);
        return all;
    }

    /** Who may check that what is supported was carried out: the bureau first, then those that take part. */
    List<Organ> checkers() {
        return desk.checkers(petition);
    }

    /** What a hearing means for the opinion: it waits, or it quotes the conclusion; empty without one. */
    Optional<String> hearing() {
        var hearings = new HearingPresenter(desk, petition);
        return hearings.open()
                .map(h -> Words.of("hearing.waits", HearingFacts.when(h)))
                .or(() -> hearings.reported()
                        .map(h -> Words.of(
                                "hearing.cited",
                                HearingFacts.when(h),
                                Words.of(h.report().conclusion()),
                                h.report().text())));
    }

    FormKeeper keeper() {
        return desk.keeper("opinion-" + petition.id() + "-" + petition.key().pass(), petition.number());
    }

    Phrases phrases() {
        return desk.phrases();
    }

    /** What the own organ answered in closed matters of the same category. */
    List<SimilarOpinions.SimilarOpinion> similar() {
        return desk.similar().of(petition.id());
    }

    void save(OpinionDraft draft) {
        desk.opinions().saveDraft(petition.id(), draft);
    }

    /** What is missing, empty after the draft went to the head. */
    List<Opinions.Problem> submit(OpinionDraft draft) {
        var problems = desk.opinions().check(petition.id(), draft);
        if (problems.isEmpty()) {
            desk.opinions().submit(item.id(), item.version(), draft);
        }
        return problems;
    }

    void approve() {
        desk.opinions().approve(item.id(), item.version());
    }

    void giveBack(String comment) {
        desk.opinions().giveBack(item.id(), item.version(), comment);
    }
}
