package org.sanji.mediation;

import java.time.LocalDate;

/**
 * An answer in the simple procedure.
 *
 * @param consent the petitioner agreed to be answered by phone or message
 * @param told name of the person who was told; null for a written answer
 * @param toldOn day on which that person was told; null for a written answer
 */
public record SimpleAnswerForm(String text, AnswerChannel channel, boolean consent, String told, LocalDate toldOn) {}
