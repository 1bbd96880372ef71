package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.mediation.ChallengeDecision;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.RoomBookings;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** The hearings of one petition, and what the acting user may do about them. */
final class HearingPresenter {

    private final MediationDesk desk;
    private final PetitionView petition;

    HearingPresenter(MediationDesk desk, PetitionView petition) {
        this.desk = desk;
        this.petition = petition;
    }

    private Hearings hearings() {
        return desk.hearings();
    }

    List<HearingView> all() {
        return hearings().of(petition.id());
    }

    /** The hearing that a task is about. */
    HearingView of(WorkItem item) {
        return all().stream()
                .filter(h -> h.id().toString().equals(item.subject()))
                .findFirst()
                .orElseThrow(() -> new org.sanji.common.StaleActionException("hearing"));
    }

    /** The one before the opinion of the present pass that is not over. */
    Optional<HearingView> open() {
        return ofPass().stream().filter(h -> h.state().isOpen()).findFirst();
    }

    /** The one whose conclusion the opinion of the present pass quotes. */
    Optional<HearingView> reported() {
        return ofPass().stream().filter(h -> h.report() != null).reduce((first, second) -> second);
    }

    private List<HearingView> ofPass() {
        return all().stream()
                .filter(h -> h.kind() == HearingKind.OPINION
                        && h.pass() == petition.key().pass())
                .toList();
    }

    List<Hearings.Possible> possible() {
        return hearings().possible(petition.id());
    }

    boolean mayConduct(HearingView hearing) {
        return hearings().mayConduct(hearing.id());
    }

    boolean mayChallenge(HearingView hearing) {
        return hearings().mayChallenge(hearing.id());
    }

    int minMembers() {
        return hearings().rules().minMembers();
    }

    LocalDate earliest() {
        return hearings().earliest();
    }

    /** Local time of the centre. */
    LocalDateTime now() {
        return desk.now();
    }

    LocalDate today() {
        return desk.today();
    }

    List<RoomBookings.RoomDay> rooms() {
        return desk.rooms().day(earliest(), null);
    }

    String organName(String code) {
        return desk.organs().nameOf(code);
    }

    void announce(Hearings.Possible what, HearingForm form) {
        hearings().announce(petition.id(), what.kind(), what.subject(), form);
    }

    void move(UUID hearing, Hearings.Moved to) {
        hearings().move(hearing, to);
    }

    void callOff(UUID hearing, String reason) {
        hearings().callOff(hearing, reason);
    }

    void challenge(UUID hearing, ChallengeForm form) {
        hearings().challenge(hearing, form);
    }

    void decide(WorkItem item, ChallengeDecision decision) {
        hearings().decideChallenge(item.id(), item.version(), decision);
    }

    void record(WorkItem item, HearingMinutes minutes) {
        hearings().record(item.id(), item.version(), minutes);
    }

    void report(WorkItem item, HearingReport report) {
        hearings().report(item.id(), item.version(), report);
    }

    /** @param form which form, for which task or case */
    FormKeeper keeper(String form) {
        return desk.keeper(form, petition.number());
    }

    String key(Hearings.Possible what) {
        return what.subject().isEmpty() ? petition.id() + "-" + petition.key().pass() : what.subject();
    }
}
