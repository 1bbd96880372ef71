package org.sanji.common;

import java.util.List;

/**
 * Which part of a list, in which order.
 *
 * @param offset rows to skip, from 0
 * @param limit rows at most, 1 to 1000
 * @param orders sort keys, most important first; a service maps them through its own white list and ignores others
 */
public record PageQuery(int offset, int limit, List<Order> orders) {

    /** One sort key: the name of a column of the list, not of a table. */
    public record Order(String key, boolean ascending) {}

    public PageQuery {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        orders = List.copyOf(orders);
    }

    public static PageQuery first(int limit) {
        return new PageQuery(0, limit, List.of());
    }
}
