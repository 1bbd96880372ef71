package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the petitioner takes along.
 *
 * @param queryCode 12 characters
 * @param repeatKind null for an initial petition
 * @param joinedTo number of the running case, null unless joined
 * @param nextDueOn end of the period of the next step, null when historic
 */
public record Receipt(
        UUID petitionId,
        String number,
        String queryCode,
        PetitionState state,
        RepeatKind repeatKind,
        String joinedTo,
        LocalDate nextDueOn) {}
