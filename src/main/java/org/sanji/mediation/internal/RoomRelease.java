package org.sanji.mediation.internal;

import java.time.Clock;
import org.sanji.common.Days;
import org.sanji.mediation.BookingState;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.TimelineKind;
import org.sanji.process.PassKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees rooms that a pass no longer needs. */
@Component
class RoomRelease {

    private final BookingRepository bookings;
    private final RoomSlots slots;
    private final CaseTransitions transitions;
    private final House house;
    private final Clock clock;

    RoomRelease(BookingRepository bookings, RoomSlots slots, CaseTransitions transitions, House house, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.transitions = transitions;
        this.house = house;
        this.clock = clock;
    }

    /** Frees every room that is still booked for the sessions of the pass. */
    void release(PassKey key) {
        var open = bookings.findByPetitionIdAndPassAndState(key.petitionId(), key.pass(), BookingState.BOOKED);
        for (var booking : open) {
            if (booking.isOfHearing()) {
                continue; // a hearing keeps its room across the levels, and frees it itself
            }
            booking.release(clock.instant());
            bookings.saveAndFlush(booking);
            slots.free(booking.id());
            told(booking);
        }
    }

    /** Writes the timeline entry of a room that became free. */
    void told(BookingEntity booking) {
        transitions.record(
                booking.key(),
                TimelineKind.ROOM_RELEASED,
                Days.today(clock),
                false,
                house.roomName(booking.roomCode()),
                Moments.text(booking.startsAt()));
    }

    /** A case that ends holds no room; a listener frees and records, it advances nothing. */
    @EventListener
    void on(PetitionChanged change) {
        if (change.kind() == TimelineKind.WITHDRAWN || change.kind() == TimelineKind.CLOSED) {
            release(change.key());
        }
    }
}
