package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A petition that was found.
 *
 * @param petitioner masked
 * @param by what fitted
 * @param title in pieces, found words marked
 * @param snippet piece of the requests or the narrative around the first word, long digit groups masked; empty when the
 *     text did not fit
 */
public record SearchHit(
        UUID id,
        String number,
        String petitioner,
        PetitionState state,
        String leadOrgan,
        LocalDate registeredOn,
        boolean urgent,
        boolean historic,
        By by,
        List<Piece> title,
        List<Piece> snippet) {

    /** What fitted. */
    public enum By {
        NUMBER,
        PHONE,
        IDENTITY,
        NAME,
        WORDS
    }

    /** A piece of a text; marked when it is a found word. */
    public record Piece(String text, boolean marked) {}
}
