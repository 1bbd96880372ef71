package org.sanji.petition;

import java.time.Instant;
import java.util.UUID;

/**
 * One value that was corrected.
 *
 * @param item the request or person concerned, null for the petition itself
 * @param oldValue as stored: dates in ISO form, names of constants, codes; masked when personal; null when there was none
 * @param newValue the same
 * @param masked personal data, shown in full with a reason
 */
public record CorrectionView(
        UUID id,
        CorrectionField field,
        UUID item,
        String oldValue,
        String newValue,
        boolean masked,
        String reason,
        String by,
        Instant at) {}
