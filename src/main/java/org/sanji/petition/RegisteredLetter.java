package org.sanji.petition;

import java.time.LocalDate;

/**
 * A letter of the batch after its registration. Of a sealed one everything but the key is absent.
 *
 * @param key idempotency key of the registration
 * @param sender masked, null when it is anonymous
 * @param repeatKind null for an initial petition
 */
public record RegisteredLetter(
        String key,
        boolean sealed,
        String number,
        String sender,
        String title,
        LocalDate postmarkedOn,
        LocalDate receivedOn,
        String township,
        String village,
        String category,
        RepeatKind repeatKind,
        int personsConcerned,
        boolean voided) {

    /** An accusation: nothing of it is told. */
    public static RegisteredLetter ofSealed(String key) {
        return new RegisteredLetter(key, true, null, null, null, null, null, null, null, null, null, 0, false);
    }
}
