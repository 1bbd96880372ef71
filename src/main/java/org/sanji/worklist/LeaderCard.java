package org.sanji.worklist;

import java.util.Optional;

/** A figure that another module shows on the leader's first page, for the acting user. */
public interface LeaderCard {

    /** Position among the cards, from left. */
    int order();

    /** What the card shows now, or empty when it has nothing for this user. */
    Optional<Content> content();

    /**
     * One card.
     *
     * @param label what the figure is, as a text
     * @param value the figure as it is to be read, for example {@code 92.3%} or {@code 观察期内}
     * @param note numerator and denominator, or the as-of day; null for none
     * @param path route without leading slash, with query if need be
     * @param alarming whether the figure says that something is overdue
     */
    record Content(String label, String value, String note, String path, boolean alarming) {}
}
