package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.BookingState;
import org.sanji.process.PassKey;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The room of a hearing: booked with the decision, kept across the levels, freed when the hearing falls away. */
@Component
class HearingRooms {

    private final BookingRepository bookings;
    private final RoomSlots slots;
    private final House house;
    private final CurrentUser user;
    private final Clock clock;

    HearingRooms(BookingRepository bookings, RoomSlots slots, House house, CurrentUser user, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.house = house;
        this.user = user;
        this.clock = clock;
    }

    void checkRoom(String room) {
        RuleViolation.unless(room == null || house.roomLevel(room).isPresent(), "hearing-room-unknown", room);
    }

    /** The place as it stands on the notice. */
    String place(String place, String room) {
        if (room == null) {
            return place.strip();
        }
        return place == null || place.isBlank() ? house.roomName(room) : house.roomName(room) + " " + place.strip();
    }

    void take(PassKey key, String organ, UUID hearing, String room, LocalDateTime start, LocalDateTime end) {
        if (room == null) {
            return;
        }
        var stretch = Stretch.of(start, end);
        var booking = new BookingEntity(
                key,
                organ,
                room,
                house.roomLevel(room).orElseThrow(),
                stretch,
                user.actor().displayName(),
                clock.instant());
        booking.forHearing(hearing);
        slots.take(room, stretch, booking.id());
        bookings.saveAndFlush(booking);
    }

    void free(UUID hearing) {
        bookings.findByHearingIdAndState(hearing, BookingState.BOOKED).ifPresent(booking -> {
            booking.release(clock.instant());
            bookings.saveAndFlush(booking);
            slots.free(booking.id());
        });
    }
}
