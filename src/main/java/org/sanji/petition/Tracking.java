package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a petitioner may see of the own petition without an account. */
public interface Tracking {

    /**
     * The petition, if number, query code and the last four characters of the phone (or, without a phone, of the ID)
     * all fit; where no party left a phone or an ID number, number and query code do. Otherwise empty, for every kind of
     * mismatch alike and in about the same time.
     */
    Optional<Tracked> find(String number, String queryCode, String lastFour);

    /**
     * The petitioner's view.
     *
     * @param due when it must be answered and why; null when nothing is due
     * @param clocks the dates that are the petitioner's to know, of all passes, by day of start
     * @param events public timeline entries, oldest first
     * @param key the current pass
     * @param historic taken over from an earlier system
     */
    record Tracked(
            String number,
            String title,
            PetitionState state,
            String leadOrgan,
            Instant registeredAt,
            LocalDate acceptedOn,
            LocalDate answeredOn,
            LocalDate servedOn,
            String joinedTo,
            DueView due,
            List<ClockLine> clocks,
            List<TimelineEntry> events,
            org.sanji.process.PassKey key,
            boolean sealed,
            boolean historic) {

        /** Number of the current pass. */
        public int pass() {
            return key.pass();
        }
    }
}
