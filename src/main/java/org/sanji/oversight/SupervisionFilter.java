package org.sanji.oversight;

import org.sanji.petition.BreachKind;

/**
 * Narrows the list; null does not.
 *
 * @param open true: not noted yet; false: noted
 */
public record SupervisionFilter(String text, String organ, BreachKind kind, Boolean open) {

    public static SupervisionFilter all() {
        return new SupervisionFilter(null, null, null, null);
    }
}
