package org.sanji.review;

import java.time.LocalDate;

/**
 * How a request went to a review organ outside.
 *
 * @param sentOn not before the request and not in the future
 * @param enclosures what went along
 */
public record ForwardForm(LocalDate sentOn, String enclosures) {}
