package org.sanji.budget;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What was spent in all by a date, as entered.
 *
 * @param seq 1 for the first, one more with each correction
 * @param note on what; may be null
 * @param reason why it was corrected; null for the first
 * @param overReason why more was spent than the budget has; null otherwise
 */
public record Spending(
        int seq,
        BigDecimal amount,
        String note,
        String reason,
        String overReason,
        String by,
        String byName,
        Instant at) {}
