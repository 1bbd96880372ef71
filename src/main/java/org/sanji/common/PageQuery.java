package org.sanji.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * The terms of an {@code order by}, for the caller to end with one that is unique.
     *
     * @param columns SQL by sort key; keys that are not in it are ignored
     * @param usual the terms when no known key was asked for
     * @return a list that may be added to
     */
    public List<String> orderBy(Map<String, String> columns, String... usual) {
        var terms = new ArrayList<String>();
        for (var order : orders) {
            var column = columns.get(order.key());
            if (column != null) {
                terms.add(column + (order.ascending() ? "" : " desc"));
            }
        }
        if (terms.isEmpty()) {
            terms.addAll(List.of(usual));
        }
        return terms;
    }
}
