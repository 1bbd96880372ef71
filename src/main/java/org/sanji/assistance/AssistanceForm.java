package org.sanji.assistance;

import java.time.LocalDate;

/**
 * What somebody points out.
 *
 * @param kind code of an {@link AssistanceKind}
 * @param helped the application was helped with, not only named
 * @param note what was said about it; may be null
 */
public record AssistanceForm(String kind, LocalDate toldOn, ToldHow how, boolean helped, String note) {}
