package org.sanji.oversight;

/**
 * Narrows the list; null does not.
 *
 * @param text part of the petition's number, its title or the number of the letter
 * @param superior code of the superior organ
 * @param organ code of the lead organ
 */
public record SuperiorReportFilter(SuperiorReportShow show, String text, String superior, String organ) {

    public static SuperiorReportFilter of(SuperiorReportShow show) {
        return new SuperiorReportFilter(show, null, null, null);
    }
}
