package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.JointMediations;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.Stance;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.security.Role;

/** A joint mediation as its page shows it. */
final class JointPresenter {

    private final MediationDesk desk;
    private final PetitionView petition;
    private final MediationFile file;

    JointPresenter(MediationDesk desk, PetitionView petition) {
        this.desk = desk;
        this.petition = petition;
        this.file = desk.files().of(petition.id());
    }

    /**
     * An organ at the table.
     *
     * @param position its last one in this pass, null while it has stated none
     * @param conflict its stance is not that of the others, or it disputes its competence
     */
    record Seat(String organ, boolean leads, MediationFile.Position position, boolean conflict) {}

    MediationFile file() {
        return file;
    }

    Organs organs() {
        return desk.organs();
    }

    String organName(String code) {
        return desk.organs().nameOf(code);
    }

    LocalDate today() {
        return desk.today();
    }

    boolean ownPartOnly() {
        return petition.ownPartOnly();
    }

    /** By when an organ that is asked states its position; empty when it is not asked. */
    Optional<LocalDate> due(String organ) {
        return desk.workItems().ofPetition(petition.id()).stream()
                .filter(item -> item.task() == TaskKey.STATE_POSITION && organ.equals(item.organ()))
                .map(item -> Days.dayOf(item.dueAt().minusMillis(1)))
                .findFirst();
    }

    String why(LocalDate due, Locale locale) {
        return desk.reasons().of(TaskKey.STATE_POSITION, petition.level(), due, locale);
    }

    /** Whether there is anything of a joint mediation to show. */
    boolean applies() {
        return file.round() > 0 || !file.positions().isEmpty();
    }

    /** Lead first, then the others, then whoever spoke before and takes part no more. */
    List<Seat> seats() {
        var spoken = positions();
        var codes = new LinkedHashSet<String>();
        if (!petition.ownPartOnly()) {
            codes.add(petition.leadOrgan());
            codes.addAll(petition.coOrgans());
        }
        spoken.forEach(p -> codes.add(p.organ()));
        boolean conflict = file.organsDisagree();
        var usual = conflict ? usual(spoken) : null;
        return codes.stream()
                .map(code -> {
                    var said = last(spoken, code);
                    boolean differs = conflict
                            && said != null
                            && (said.stance() != usual || said.stance() == Stance.NOT_COMPETENT);
                    return new Seat(code, code.equals(petition.leadOrgan()), said, differs);
                })
                .toList();
    }

    private List<MediationFile.Position> positions() {
        return file.positions().stream()
                .filter(p -> p.pass() == petition.key().pass())
                .toList();
    }

    private static MediationFile.Position last(List<MediationFile.Position> all, String organ) {
        return all.stream()
                .filter(p -> p.organ().equals(organ))
                .max(Comparator.comparing(MediationFile.Position::statedAt))
                .orElse(null);
    }

    /** The stance of the lead, against which the others are seen; of the first who spoke while it is silent. */
    private Stance usual(List<MediationFile.Position> spoken) {
        var lead = last(spoken, petition.leadOrgan());
        return lead != null ? lead.stance() : spoken.get(0).stance();
    }

    private WorkItem session() {
        return desk.workItems().open(petition.id(), TaskKey.LEVEL2_SESSION).orElse(null);
    }

    /** All positions are in and the acting user leads: further organs can be asked before the session. */
    boolean mayInvite() {
        var item = session();
        return item != null && desk.workItems().mayAct(item);
    }

    boolean leadsAndWaits() {
        return petition.state() == PetitionState.LEVEL2 && leads() && session() == null;
    }

    private boolean leads() {
        var actor = desk.currentUser().actor();
        return petition.leadOrgan().equals(actor.organ())
                && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
    }

    List<Organ> furtherOrgans() {
        return desk.organs().assignable().stream()
                .filter(organ -> !organ.code().equals(petition.leadOrgan())
                        && !petition.coOrgans().contains(organ.code()))
                .toList();
    }

    void invite(List<String> organs, String reason) {
        var item = session();
        desk.joint().invite(item.id(), item.version(), organs, reason);
    }

    /** Organs to which a task can be given. */
    List<Organ> atTheTable() {
        var codes = new LinkedHashSet<String>();
        codes.add(petition.leadOrgan());
        codes.addAll(petition.coOrgans());
        return codes.stream().map(desk.organs()::byCode).toList();
    }

    boolean maySetTasks() {
        return petition.state().isOpen() && file.round() > 0 && desk.joint().mayLead(petition.id());
    }

    List<JointMediations.JointTask> tasks() {
        return desk.joint().tasks(petition.id());
    }

    void addTask(String organ, String what, LocalDate due) {
        desk.joint().addTask(petition.id(), organ, what, due);
    }

    void closeTask(UUID task, boolean done, String note) {
        desk.joint().closeTask(petition.id(), task, done, note);
    }
}
