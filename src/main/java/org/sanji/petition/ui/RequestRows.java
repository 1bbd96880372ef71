package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What the petitioner asks for, one sentence a line; Enter opens the next line, arrows change the order. */
final class RequestRows extends Div {

    private final List<TextField> fields = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = Fields.errorLine();
    private final Runnable changed;

    RequestRows(Runnable changed) {
        this.changed = changed;
        addClassName("request-rows");
        var label = new Span(Labels.of("desk.requests"));
        label.addClassName("field-label");
        var add = new Button(Labels.of("desk.request-add"), VaadinIcon.PLUS.create(), e -> addLine(fields.size()));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(label, list, error, add);
        clear();
    }

    void clear() {
        fields.clear();
        Fields.show(error, null);
        fields.add(line(""));
        arrange();
    }

    private TextField line(String text) {
        var field = new TextField();
        field.setWidthFull();
        field.setMaxLength(500);
        field.setValue(text);
        field.addValueChangeListener(e -> {
            Fields.show(error, null);
            changed.run();
        });
        field.addKeyDownListener(Key.ENTER, e -> addLine(fields.indexOf(field) + 1));
        return field;
    }

    private void addLine(int index) {
        var field = line("");
        fields.add(index, field);
        arrange();
        field.focus();
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            list.add(row(i));
        }
        fields.get(0).setPlaceholder(Labels.of("desk.request-hint"));
    }

    private Div row(int index) {
        var field = fields.get(index);
        field.setAriaLabel(Labels.of("desk.request-number", index + 1));
        var number = new Span((index + 1) + ".");
        number.addClassName("row-number");
        var row = new Div(number, field);
        row.addClassName("request-row");
        if (fields.size() > 1) {
            row.add(
                    tool(
                            VaadinIcon.ARROW_UP,
                            "desk.request-up",
                            index > 0,
                            () -> Collections.swap(fields, index, index - 1)),
                    tool(
                            VaadinIcon.ARROW_DOWN,
                            "desk.request-down",
                            index < fields.size() - 1,
                            () -> Collections.swap(fields, index, index + 1)),
                    tool(VaadinIcon.CLOSE_SMALL, "desk.request-remove", true, () -> fields.remove(index)));
        }
        return row;
    }

    private Button tool(VaadinIcon icon, String key, boolean enabled, Runnable action) {
        var button = new Button(icon.create(), e -> {
            action.run();
            arrange();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Labels.of(key));
        button.setTooltipText(Labels.of(key));
        button.setEnabled(enabled);
        button.setTabIndex(-1);
        return button;
    }

    List<String> read() {
        return fields.stream().map(Fields::text).filter(Objects::nonNull).toList();
    }

    TextField show(String sentence) {
        Fields.show(error, sentence);
        return fields.get(0);
    }
}
