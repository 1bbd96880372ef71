package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Forms look the same everywhere: two columns at 1366 px, one on a phone, labels above. */
public final class Forms {

    private Forms() {}

    public static FormLayout twoColumns(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2));
        form.addClassName("form");
        return form;
    }

    /** Makes a field take both columns. */
    public static <C extends Component> C wide(FormLayout form, C field) {
        form.setColspan(field, 2);
        return field;
    }

    /** A titled part of a page. */
    public static Section section(String title, Component... content) {
        var section = new Section();
        section.addClassName("panel");
        section.add(new H2(title));
        section.add(content);
        return section;
    }
}
