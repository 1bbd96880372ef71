package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A few rows of fields that the user adds and removes. A row answers null while it is empty. */
final class RowsEditor<T> extends Div {

    /** One row of fields. */
    interface Row<T> {

        List<Component> fields();

        /** What was typed, null when nothing was. */
        T value();

        /** Tells rows apart that are made differently, for a draft; empty for a row like every other. */
        default String mark() {
            return "";
        }
    }

    private final Div list = new Div();
    private final transient List<Row<T>> rows = new ArrayList<>();
    private final transient Function<String, Row<T>> marked;
    private transient Consumer<Boolean> listener = byUser -> {};

    RowsEditor(String labelKey, String addKey, java.util.function.Supplier<Row<T>> fresh) {
        this(labelKey, addKey, fresh, mark -> fresh.get());
    }

    /** @param marked makes an empty row of the kind with this mark */
    RowsEditor(
            String labelKey,
            String addKey,
            java.util.function.Supplier<Row<T>> fresh,
            Function<String, Row<T>> marked) {
        this.marked = marked;
        addClassName("rows-editor");
        var label = new Span(Words.of(labelKey));
        label.addClassName("rows-label");
        var more = new Button(Words.of(addKey), VaadinIcon.PLUS.create(), e -> {
            var row = fresh.get();
            addRow(row);
            listener.accept(e.isFromClient());
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
        row.fields().forEach(field -> {
            line.add(field);
            watch(field);
        });
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
            rows.remove(row);
            list.remove(line);
            listener.accept(e.isFromClient());
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setTooltipText(Words.of("mediation-ui.rows.remove"));
        remove.setAriaLabel(Words.of("mediation-ui.rows.remove"));
        line.add(remove);
        list.add(line);
    }

    private void watch(Component field) {
        if (field instanceof HasValueChangeMode typed) {
            FormKeeper.soon(typed);
        }
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(e -> listener.accept(e.isFromClient()));
        }
    }

    /** @param changed called with whether the user did it, when a field changes or a row comes or goes */
    void onChange(Consumer<Boolean> changed) {
        listener = changed;
    }

    /** All rows for a draft, the half-typed ones too: the mark, then the fields. */
    List<List<String>> kept() {
        return rows.stream()
                .map(row -> Stream.concat(
                                Stream.of(row.mark()), row.fields().stream().map(Kept::read))
                        .toList())
                .toList();
    }

    /** Puts the rows of a draft in place of those that are here. */
    void restore(List<List<String>> kept) {
        rows.clear();
        list.removeAll();
        for (var texts : kept) {
            var row = marked.apply(texts.get(0));
            var fields = row.fields();
            for (int i = 0; i < fields.size() && i + 1 < texts.size(); i++) {
                Kept.write(fields.get(i), texts.get(i + 1));
            }
            addRow(row);
        }
    }

    /** The rows that hold something, in order. */
    List<T> values() {
        return rows.stream().map(Row::value).filter(Objects::nonNull).toList();
    }
}
