package org.sanji.mediation;

/**
 * The report on a hearing (听证报告).
 *
 * @param findings facts that the members take as proven
 * @param text the conclusion in words, as the opinion will quote it
 * @param dissent what the minority thought, null when all agreed
 */
public record HearingReport(HearingConclusion conclusion, String findings, String text, String dissent) {}
