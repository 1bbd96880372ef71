package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Labels with their values, in two columns where there is room. */
public class KeyValueList extends DescriptionList {

    public KeyValueList() {
        addClassName("key-values");
    }

    public KeyValueList with(String label, String value) {
        return with(label, new Div(Formats.text(value)));
    }

    public KeyValueList with(String label, Component value) {
        var pair = new Div(new Term(label), new Description(value));
        pair.addClassName("key-value");
        add(pair);
        return this;
    }

    /** A value that takes the whole width: long text. */
    public KeyValueList withWide(String label, String value) {
        var pair = new Div(new Term(label), new Description(new Div(Formats.text(value))));
        pair.addClassNames("key-value", "wide");
        add(pair);
        return this;
    }
}
