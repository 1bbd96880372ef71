package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sanji.mediation.BookingState;
import org.sanji.mediation.BookingView;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.Phrases;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** A session at one of the three levels: its rooms, what may come of it, and its record. */
final class SessionPresenter {

    private final MediationDesk desk;
    private final PetitionView petition;
    private final WorkItem item;
    private final MediationLevel level;

    SessionPresenter(MediationDesk desk, PetitionView petition, WorkItem item) {
        this.desk = desk;
        this.petition = petition;
        this.item = item;
        level = switch (item.task()) {
            case LEVEL1_SESSION -> MediationLevel.DEPARTMENT;
            case LEVEL2_SESSION -> MediationLevel.JOINT;
            default -> MediationLevel.LEADERSHIP;
        };
    }

    WorkItem item() {
        return item;
    }

    /** Nothing is higher than level three, and organs are added at level two only. */
    List<SessionResult> results() {
        return switch (level) {
            case DEPARTMENT ->
                List.of(SessionResult.AGREED, SessionResult.OPINION, SessionResult.AGAIN, SessionResult.UP);
            case JOINT ->
                List.of(
                        SessionResult.AGREED,
                        SessionResult.OPINION,
                        SessionResult.AGAIN,
                        SessionResult.ADD_ORGAN,
                        SessionResult.UP);
            case LEADERSHIP -> List.of(SessionResult.AGREED, SessionResult.OPINION, SessionResult.AGAIN);
        };
    }

    boolean joint() {
        return level == MediationLevel.JOINT;
    }

    LocalDate today() {
        return desk.today();
    }

    /** The last full half hour. */
    LocalDateTime now() {
        var now = desk.now();
        return now.toLocalDate().atTime(now.getHour(), now.getMinute() < 30 ? 0 : 30);
    }

    /** Rooms that are booked for this level and not used yet. */
    List<BookingView> bookings() {
        return desk.rooms().of(petition.id()).stream()
                .filter(b -> b.state() == BookingState.BOOKED
                        && b.level() == level
                        && b.pass() == petition.key().pass())
                .toList();
    }

    /** Those of today and before: a session cannot have been held in a room booked for a later day. */
    List<BookingView> usableBookings() {
        return bookings().stream()
                .filter(b -> !b.start().toLocalDate().isAfter(today()))
                .toList();
    }

    boolean mayBook() {
        return desk.rooms().mayBook(petition.id());
    }

    RoomTable rooms() {
        return new RoomTable(desk, petition.key(), level);
    }

    void cancel(UUID booking) {
        desk.rooms().cancel(booking);
    }

    MediationFile file() {
        return desk.files().of(petition.id());
    }

    Organs organs() {
        return desk.organs();
    }

    /** Organs that could be added: those that take no part yet. */
    List<Organ> furtherOrgans() {
        return desk.organs().assignable().stream()
                .filter(organ -> !organ.code().equals(petition.leadOrgan())
                        && !petition.coOrgans().contains(organ.code()))
                .toList();
    }

    /** Who may check that a promise was kept: the bureau first, then those that take part. */
    List<Organ> checkers() {
        return desk.checkers(petition);
    }

    String recorder() {
        return desk.currentUser().actor().displayName();
    }

    /** At level three the leader hears and mediates; below, the organ sits at the table. */
    Side recorderSide() {
        return level == MediationLevel.LEADERSHIP ? Side.MEDIATOR : Side.ORGAN;
    }

    FormKeeper keeper() {
        return desk.keeper("session-" + item.id(), petition.number());
    }

    Phrases phrases() {
        return desk.phrases();
    }

    void record(SessionForm form) {
        desk.sessions().record(item.id(), item.version(), form);
    }
}
