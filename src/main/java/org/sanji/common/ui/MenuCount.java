package org.sanji.common.ui;

/** A figure beside a menu entry: how much waits there for the acting user. Asked at every change of page, so quick. */
public interface MenuCount {

    /** Path of the entry, as in {@link NavigationEntry}. */
    String path();

    Figure figure();

    /**
     * The figure.
     *
     * @param count 0 shows nothing
     * @param alarming because something is overdue
     */
    record Figure(long count, boolean alarming) {}
}
