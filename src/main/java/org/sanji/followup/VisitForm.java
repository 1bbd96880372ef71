package org.sanji.followup;

import java.time.LocalDate;

/**
 * A follow-up visit outside a task.
 *
 * @param on day, not in the future
 * @param reached whether somebody could be spoken to
 * @param content what was asked and said
 */
public record VisitForm(LocalDate on, VisitHow how, boolean reached, String content) {}
