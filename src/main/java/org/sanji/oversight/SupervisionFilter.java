package org.sanji.oversight;

/**
 * Narrows the list; null does not.
 *
 * @param text part of number or title
 * @param age index of an age band, see {@link SupervisionMatrix#ages()}
 */
public record SupervisionFilter(SupervisionShow show, String text, String organ, SupervisionCause cause, Integer age) {

    public static SupervisionFilter of(SupervisionShow show) {
        return new SupervisionFilter(show, null, null, null, null);
    }

    /** The same but for what a matrix counts by itself: organ, age and state. */
    public SupervisionFilter everyFigure() {
        return new SupervisionFilter(null, text, null, cause, null);
    }
}
