package org.sanji.common.ui;

import com.vaadin.flow.component.Component;

/** Something in the page header, such as the search; a module contributes beans. Created once for each window. */
public interface HeaderItem {

    int order();

    /** Names of roles that see it; empty: everybody who is logged in. */
    java.util.Set<String> roles();

    Component create();
}
