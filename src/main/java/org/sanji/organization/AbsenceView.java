package org.sanji.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One absence as the people concerned see it.
 *
 * @param to last day as entered
 * @param backOn first day on which the person was back before that, or null
 * @param reason null when none was given
 * @param substituteAway the substitute is away today too, so nobody stands in
 * @param mayEnd the acting user may record an early return
 */
public record AbsenceView(
        UUID id,
        String username,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate backOn,
        String substitute,
        String substituteName,
        String reason,
        String enteredByName,
        State state,
        boolean substituteAway,
        boolean mayEnd) {

    /** Where today lies. */
    public enum State {
        COMING,
        NOW,
        OVER
    }
}
