package org.sanji.petition;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link to an earlier registration of the same matter.
 *
 * @param kind null when this one is the earlier
 */
public record LinkView(
        UUID petitionId, String number, RepeatKind kind, LocalDate registeredOn, PetitionState state, String reason) {}
