package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.BookingState;
import org.sanji.mediation.BookingView;
import org.sanji.mediation.RoomBookings;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.springframework.stereotype.Service;

/** {@link RoomBookings} over {@link RoomSlots}. */
@Service
class RoomBookingsService implements RoomBookings {

    private final UseCase useCase;
    private final LeadRights rights;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final BookingRepository bookings;
    private final RoomSlots slots;
    private final RoomRelease release;
    private final House house;
    private final Clock clock;

    RoomBookingsService(
            UseCase useCase,
            LeadRights rights,
            Petitions petitions,
            CaseTransitions transitions,
            BookingRepository bookings,
            RoomSlots slots,
            RoomRelease release,
            House house,
            Clock clock) {
        this.useCase = useCase;
        this.rights = rights;
        this.petitions = petitions;
        this.transitions = transitions;
        this.bookings = bookings;
        this.slots = slots;
        this.release = release;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public UUID book(UUID petitionId, String roomCode, LocalDateTime start, LocalDateTime end) {
        var stretch = Stretch.of(start, end);
        return useCase.run(() -> {
            var key = rights.visible(petitionId);
            var actor = rights.require(key);
            var now = transitions.now(key);
            RuleViolation.unless(now.state().isAtLevel(), "room-not-at-level");
            RuleViolation.unless(
                    house.roomLevel(roomCode).filter(now.level()::equals).isPresent(), "room-wrong-level");
            RuleViolation.unless(stretch.end().isAfter(clock.instant()), "room-past");
            var booking = new BookingEntity(
                    key, now.leadOrgan(), roomCode, now.level(), stretch, actor.displayName(), clock.instant());
            slots.take(roomCode, stretch, booking.id());
            bookings.saveAndFlush(booking);
            transitions.record(
                    key,
                    TimelineKind.ROOM_BOOKED,
                    Days.today(clock),
                    false,
                    house.roomName(roomCode),
                    Moments.text(stretch.start()));
            return booking.id();
        });
    }

    @Override
    public void cancel(UUID bookingId) {
        useCase.run(() -> {
            var booking = bookings.findById(bookingId).orElseThrow(() -> new NotFoundException("booking " + bookingId));
            petitions.requireVisible(booking.key().petitionId());
            rights.require(booking.key());
            RuleViolation.unless(!booking.isOfHearing(), "room-of-hearing");
            booking.cancel(clock.instant());
            bookings.saveAndFlush(booking);
            slots.free(bookingId);
            release.told(booking);
        });
    }

    @Override
    public List<RoomDay> day(LocalDate day, MediationLevel level) {
        var taken = bookings.findByStartsAtBetweenAndStateInOrderByStartsAt(
                Days.startOf(day), Days.endOf(day).minusNanos(1000), List.of(BookingState.BOOKED, BookingState.USED));
        return house.rooms(level).stream()
                .map(room -> new RoomDay(
                        room.code(),
                        room.name(),
                        House.levelOf(room).orElseThrow(),
                        taken.stream()
                                .filter(b -> b.roomCode().equals(room.code()))
                                .map(this::taken)
                                .toList()))
                .toList();
    }

    private Taken taken(BookingEntity booking) {
        var start = Rows.local(booking.startsAt()).toLocalTime();
        var end = Rows.local(booking.endsAt()).toLocalTime();
        try {
            var id = booking.key().petitionId();
            boolean own = booking.isBooked() && !booking.isOfHearing() && rights.mayLead(booking.key());
            return new Taken(start, end, booking.id(), id, petitions.byId(id).number(), own);
        } catch (NotFoundException hidden) {
            return new Taken(start, end, null, null, null, false);
        }
    }

    @Override
    public List<BookingView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return bookings.findByPetitionIdOrderByStartsAt(petitionId).stream()
                .filter(b -> !b.isOfHearing() && OwnPart.shows(petition, b.organ(), rights))
                .map(b -> b.view(house::roomName))
                .toList();
    }

    @Override
    public boolean mayBook(UUID petitionId) {
        var key = rights.visible(petitionId);
        return transitions.now(key).state().isAtLevel() && rights.mayLead(key);
    }
}
