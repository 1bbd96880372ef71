package org.sanji.mediation;

import java.time.LocalDate;

/**
 * The result of a statutory route.
 *
 * @param organ who decided, free text
 * @param decidedOn day of the decision, not in the future
 * @param reference number of its paper, may be null
 * @param note what it says, may be null
 */
public record RouteOutcomeForm(
        RouteOutcome outcome, String organ, LocalDate decidedOn, String reference, String note) {}
