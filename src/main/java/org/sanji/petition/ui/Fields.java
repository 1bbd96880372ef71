package org.sanji.petition.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Small ways to make and read fields. */
final class Fields {

    private Fields() {}

    /** What was typed without the spaces around it, null when empty. */
    static String text(AbstractField<?, String> field) {
        var value = field.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Shows the sentence at the field and returns it. */
    static <T extends Component & HasValidation> T fail(T field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return field;
    }

    /**
     * Says at the field by how much its text is too long; nothing is cut, as a browser would without a word. Called after
     * the field has its other listeners, which take old sentences away.
     */
    static <C extends TextFieldBase<C, String>> void limit(TextFieldBase<C, String> field, int most) {
        field.addValueChangeListener(e -> {
            var before = Limits.sentence(e.getOldValue(), most);
            var now = Limits.sentence(e.getValue(), most);
            if (now != null) {
                fail(field, now);
            } else if (before != null && before.equals(field.getErrorMessage())) {
                field.setInvalid(false);
            }
        });
    }

    static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** Fields side by side in twelve columns, two where there is little room. */
    static FormLayout grid(Object... componentsAndSpans) {
        var layout = new FormLayout();
        layout.setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("400px", 12));
        for (int i = 0; i < componentsAndSpans.length; i += 2) {
            layout.add((Component) componentsAndSpans[i], (Integer) componentsAndSpans[i + 1]);
        }
        return layout;
    }

    /** Puts the cursor there; a group of choices takes it on the chosen one. */
    static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement()
                    .executeJs(
                            "const r = this.querySelector('vaadin-radio-button[checked]') || this.querySelector('vaadin-radio-button');"
                                    + " if (r) setTimeout(() => r.focus());");
        }
    }

    static TextArea area(String labelKey, int maxLength) {
        var area = area(labelKey);
        area.setMaxLength(maxLength);
        return area;
    }

    /** One whose length is watched by {@link #limit}, or by nobody. */
    static TextArea area(String labelKey) {
        var area = new TextArea(Labels.of(labelKey));
        area.setWidthFull();
        return area;
    }

    static Div section(String titleKey, Component... content) {
        var box = new Div(new H3(Labels.of(titleKey)));
        box.addClassName("form-section");
        box.add(content);
        return box;
    }

    /** A sentence about a mistake that is not one field's; hidden while empty. */
    static Span errorLine() {
        var line = new Span();
        line.addClassName("error-line");
        line.getElement().setAttribute("role", "alert");
        line.setVisible(false);
        return line;
    }

    static <T extends Component & HasText> void show(T line, String sentence) {
        line.setText(sentence == null ? "" : sentence);
        line.setVisible(sentence != null);
    }
}
