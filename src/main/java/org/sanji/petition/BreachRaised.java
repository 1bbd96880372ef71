package org.sanji.petition;

import java.time.LocalDate;

/**
 * A date passed unmet; oversight makes a supervision entry of it. One per key and kind.
 *
 * @param organ organ that missed it
 */
public record BreachRaised(org.sanji.process.PassKey key, BreachKind kind, String organ, LocalDate dueOn) {}
