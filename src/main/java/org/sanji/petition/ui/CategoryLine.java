package org.sanji.petition.ui;

/**
 * A category as a list shows it.
 *
 * @param leaf the last name, which tells most
 * @param above the names above it, the highest first, empty for a class
 */
record CategoryLine(String code, String leaf, String above) {

    /** The leaf first, so that it is read when the rest is cut off. */
    String name() {
        return above.isEmpty() ? leaf : leaf + "（" + above + "）";
    }
}
