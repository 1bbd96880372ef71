package org.sanji.common.ui;

import com.vaadin.flow.component.html.Div;

/** Says on every page of a demonstration that the data is invented. */
public class DemoBanner extends Div {

    public DemoBanner() {
        addClassName("demo-banner");
        getElement().setAttribute("role", "note");
        setText(getTranslation("demo.banner"));
    }
}
