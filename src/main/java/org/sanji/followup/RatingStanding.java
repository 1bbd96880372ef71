package org.sanji.followup;

import java.time.LocalDate;

/**
 * Where the evaluation of a petition stands, for its petitioner.
 *
 * @param organ code of the responsible organ; null before one was
 * @param until last day on which it can be rated; null unless it was invited
 * @param closedOn null while it runs
 * @param given the rating that counts so far; null when there is none
 * @param givenOn day of that rating
 * @param reason why it is not rated; null unless not invited
 * @param joinedTo number of the case that is rated in its place; null unless joined
 */
public record RatingStanding(
        String number,
        String title,
        String organ,
        Stage stage,
        LocalDate until,
        LocalDate closedOn,
        RatingForm given,
        LocalDate givenOn,
        NotInvited reason,
        String joinedTo) {

    /** Whether it can be rated now. */
    public enum Stage {
        /** Still handled. */
        NOT_YET,
        /** Handled again after an earlier closure. */
        AGAIN,
        OPEN,
        /** The period has passed. */
        OVER,
        NOT_INVITED
    }
}
