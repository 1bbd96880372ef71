package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event that can spoil the one-time closure of a petition.
 *
 * @param petitionId whose closure
 * @param sourceId registration or petition that tells of the event
 * @param kind a repeat kind that counts, or a failure kind
 * @param on day of the event
 * @param since first day on which it is known
 * @param until first day on which it no longer holds
 */
record Spoil(UUID petitionId, UUID sourceId, String kind, LocalDate on, LocalDate since, LocalDate until) {}
