package org.sanji.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.MediationLevel;

/** Rooms of the three levels by half hours. Two bookings never share a half hour of a room, on any number of nodes. */
public interface RoomBookings {

    /**
     * Books a room for a petition that stands at the room's level; by its lead organ, at level three by the leader.
     *
     * @param start local time of the centre, on a half hour
     * @param end after start, on a half hour, same day
     * @return id of the booking
     * @throws org.sanji.common.RuleViolation {@code room-taken}, {@code room-wrong-level}, {@code room-half-hours},
     *     {@code room-past}
     */
    UUID book(UUID petitionId, String roomCode, LocalDateTime start, LocalDateTime end);

    /** Frees the room; by those who may book. */
    void cancel(UUID bookingId);

    /** All active rooms of the level (null: of every level) with what is taken on that day. */
    List<RoomDay> day(LocalDate day, MediationLevel level);

    /** Bookings of one petition, oldest first, freed ones too. */
    List<BookingView> of(UUID petitionId);

    /** Whether the acting user may book for this petition now. */
    boolean mayBook(UUID petitionId);

    /** One room on one day; {@code taken} in order of time. */
    record RoomDay(String roomCode, String roomName, MediationLevel level, List<Taken> taken) {}

    /**
     * A taken stretch.
     *
     * @param bookingId null, like petitionId and number, when the user may not see the petition: "occupied"
     * @param own the acting user may free it: it was booked for a case that the user leads
     */
    record Taken(LocalTime start, LocalTime end, UUID bookingId, UUID petitionId, String number, boolean own) {}
}
