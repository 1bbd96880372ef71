package org.sanji.common.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Something was done on a page that changes a figure in the menu beside it. */
public class MenuCountsChanged extends ComponentEvent<UI> {

    private MenuCountsChanged(UI ui) {
        super(ui, false);
    }

    /** Asks the menu of the current window to count again. */
    public static void fire() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new MenuCountsChanged(ui));
    }
}
