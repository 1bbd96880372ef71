package org.sanji.petition;

import java.time.LocalDate;

/**
 * 上级交办函: the letter by which a superior organ assigns a petition and wants a report (Art 22 (3)).
 *
 * @param organ code of the superior organ
 * @param number the letter's own number
 * @param reportDueOn last day for the report as the letter says; null for the house's period
 * @param important the superior marked it important
 */
public record SuperiorLetter(String organ, String number, LocalDate reportDueOn, boolean important) {}
