package org.sanji.mediation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.BookingState;
import org.sanji.mediation.BookingView;
import org.sanji.petition.MediationLevel;
import org.sanji.process.PassKey;

/** A booked room; ends as used, cancelled or released, once. */
@Entity
@Table(name = "room_booking")
class BookingEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID petitionId;
    private int pass;
    private String organ;
    private String roomCode;

    @Enumerated(EnumType.STRING)
    private MediationLevel roomLevel;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    /** The hearing it was booked for; null for a session. */
    private UUID hearingId;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BookingEntity() {}

    BookingEntity(
            PassKey key, String organ, String roomCode, MediationLevel level, Stretch stretch, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.organ = organ;
        this.roomCode = roomCode;
        this.roomLevel = level;
        this.startsAt = stretch.start();
        this.endsAt = stretch.end();
        this.state = BookingState.BOOKED;
        this.bookedBy = by;
        this.bookedAt = at;
    }

    void forHearing(UUID hearing) {
        hearingId = hearing;
    }

    boolean isOfHearing() {
        return hearingId != null;
    }

    void use(PassKey key, MediationLevel level, Instant at) {
        RuleViolation.unless(
                key.equals(key()) && roomLevel == level && hearingId == null && state == BookingState.BOOKED,
                "session-booking");
        state = BookingState.USED;
        endedAt = at;
    }

    void cancel(Instant at) {
        end(BookingState.CANCELLED, at);
    }

    void release(Instant at) {
        end(BookingState.RELEASED, at);
    }

    private void end(BookingState how, Instant at) {
        RuleViolation.unless(state == BookingState.BOOKED, "booking-ended");
        state = how;
        endedAt = at;
    }

    boolean isBooked() {
        return state == BookingState.BOOKED;
    }

    UUID id() {
        return id;
    }

    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    String organ() {
        return organ;
    }

    String roomCode() {
        return roomCode;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    BookingView view(Function<String, String> roomName) {
        return new BookingView(
                id,
                pass,
                roomCode,
                roomName.apply(roomCode),
                roomLevel,
                Rows.local(startsAt),
                Rows.local(endsAt),
                state);
    }
}
