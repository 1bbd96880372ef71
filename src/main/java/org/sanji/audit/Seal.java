package org.sanji.audit;

import java.time.Instant;

/**
 * The heads of all chains that had moved on a day, under one keyed hash that also covers the seal before.
 *
 * @param heads chains sealed
 * @param genuine it gives its own hash and follows the one before
 */
public record Seal(long id, Instant at, int heads, boolean genuine) {}
