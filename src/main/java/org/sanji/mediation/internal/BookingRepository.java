package org.sanji.mediation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.mediation.BookingState;
import org.springframework.data.jpa.repository.JpaRepository;

/** Bookings by petition and by time. */
interface BookingRepository extends JpaRepository<BookingEntity, UUID> {

    List<BookingEntity> findByPetitionIdOrderByStartsAt(UUID petitionId);

    List<BookingEntity> findByPetitionIdAndPassAndState(UUID petitionId, int pass, BookingState state);

    Optional<BookingEntity> findByHearingIdAndState(UUID hearingId, BookingState state);

    List<BookingEntity> findByStartsAtBetweenAndStateInOrderByStartsAt(
            Instant from, Instant to, List<BookingState> states);
}
