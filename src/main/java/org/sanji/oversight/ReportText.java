package org.sanji.oversight;

/**
 * What a report says beside the facts of the case, as it is written for the superior.
 *
 * @param investigation what was found out; of an interim report: what was done so far
 * @param results the result of each request; of an interim report: why it is not finished, what comes next and when
 * @param petitionerView what the petitioner says to it; may be empty in an interim report
 * @param service how the answer was served; empty in an interim report
 */
public record ReportText(String investigation, String results, String petitionerView, String service) {}
