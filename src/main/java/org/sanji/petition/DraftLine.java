package org.sanji.petition;

import java.time.Instant;

/**
 * A draft in the owner's list.
 *
 * @param label names masked
 */
public record DraftLine(String key, String kind, String label, Instant savedAt) {}
