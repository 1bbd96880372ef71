package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to extend the handling period.
 *
 * @param requestedBy name of the person who asked
 * @param newDueOn last day of the period if it is granted
 * @param decidedBy name of the person who decided; null while it waits and when it lapsed
 * @param decisionReason why it was refused, else null
 */
public record ExtensionView(
        UUID id,
        int pass,
        String organ,
        int days,
        String reason,
        ExtensionState state,
        String requestedBy,
        LocalDate requestedOn,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        String decidedBy,
        LocalDate decidedOn,
        String decisionReason) {}
