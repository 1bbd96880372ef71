package org.sanji.oversight;

/**
 * Narrows the list; null does not.
 *
 * @param text part of the number or title
 * @param organ code of the lead organ
 * @param band index into {@link Backlog#bands()}
 * @param reopened true: only those reopened more often than the house's number
 */
public record BacklogFilter(BacklogShow show, String text, String organ, Integer band, Boolean reopened) {

    public static BacklogFilter of(BacklogShow show) {
        return new BacklogFilter(show, null, null, null, null);
    }
}
