package org.sanji.followup;

/**
 * What the checking organ reports.
 *
 * @param evidence papers, receipts, photographs: what they are and where they are kept
 */
public record PerformanceReport(CheckOutcome outcome, String note, String evidence) {}
