package org.sanji.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Self-assessment of an indicator, as entered.
 *
 * @param seq 1 for the first, one more with each correction
 * @param actual what was reached
 * @param points 0 to 100, one place
 * @param proof a figure of the system; null when files prove it
 * @param reason why it was corrected; null for the first
 */
public record Rating(
        int seq,
        String actual,
        BigDecimal points,
        String explanation,
        Evidence proof,
        String reason,
        String by,
        String byName,
        Instant at) {

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(proof);
    }
}
