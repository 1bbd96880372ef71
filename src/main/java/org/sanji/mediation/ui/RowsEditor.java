package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A few rows of fields that the user adds and removes. A row answers null while it is empty. */
final class RowsEditor<T> extends Div {

    /** One row of fields. */
    interface Row<T> {

        List<Component> fields();

        /** What was typed, null when nothing was. */
        T value();
    }

    private final Div list = new Div();
    private final transient List<Row<T>> rows = new ArrayList<>();

    RowsEditor(String labelKey, String addKey, java.util.function.Supplier<Row<T>> fresh) {
        addClassName("rows-editor");
        var label = new Span(Words.of(labelKey));
        label.addClassName("rows-label");
        var more = new Button(Words.of(addKey), VaadinIcon.PLUS.create(), e -> {
            var row = fresh.get();
            addRow(row);
            if (row.fields().get(0) instanceof com.vaadin.flow.component.Focusable<?> first) {
                first.focus();
            }
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(label, list, more);
    }

    void addRow(Row<T> row) {
        rows.add(row);
        var line = new Div();
        line.addClassName("rows-line");
        row.fields().forEach(line::add);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
            rows.remove(row);
            list.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setTooltipText(Words.of("mediation-ui.rows.remove"));
        remove.setAriaLabel(Words.of("mediation-ui.rows.remove"));
        line.add(remove);
        list.add(line);
    }

    /** The rows that hold something, in order. */
    List<T> values() {
        return rows.stream().map(Row::value).filter(Objects::nonNull).toList();
    }
}
