package org.sanji.common;

import java.util.List;

/** One page of a list and the number of rows of the whole list. */
public record PageSlice<T>(List<T> items, long total) {

    public PageSlice {
        items = List.copyOf(items);
    }
}
