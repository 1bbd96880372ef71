package org.sanji.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperFields;
import org.sanji.document.PaperFields.Field;
import org.sanji.document.PaperKind;

/** A form for the fields that a kind of paper declares. What it has no input for stays as it was. */
final class PaperFactsForm extends Div {

    private static final int LINE = 1000;
    private static final int TEXT = 20000;

    private final PaperKind kind;
    private final transient PaperFacts given;
    private final boolean readOnly;
    private final Map<String, HasValue<?, ?>> inputs = new LinkedHashMap<>();
    private final Map<String, List<Map<String, HasValue<?, ?>>>> rows = new LinkedHashMap<>();

    PaperFactsForm(PaperKind kind, PaperFacts given, boolean readOnly) {
        this.kind = kind;
        this.given = given;
        this.readOnly = readOnly;
        addClassName("paper-facts");
        var form = Forms.twoColumns();
        add(form);
        kind.fields().all().forEach(field -> {
            if (field.type() == PaperFields.Type.LIST) {
                add(list(field));
            } else {
                one(form, field);
            }
        });
    }

    private void one(FormLayout form, Field field) {
        var value = given.values().get(field.name());
        if (value instanceof Integer) {
            return;
        }
        var input = input(field.name(), field.type(), value);
        input.setRequiredIndicatorVisible(field.required());
        inputs.put(field.name(), input);
        form.add((Component) input);
        if (field.type() == PaperFields.Type.TEXT) {
            Forms.wide(form, (Component) input);
        }
    }

    private HasValue<?, ?> input(String name, PaperFields.Type type, Object value) {
        var label = getTranslation("paper.field." + name);
        HasValue<?, ?> input;
        if (value instanceof Boolean yes) {
            input = new Checkbox(label, yes);
        } else if (value instanceof LocalDate || value == null && name.endsWith("On")) {
            var day = new DayField(label);
            day.setValue((LocalDate) value);
            input = day;
        } else if (type == PaperFields.Type.TEXT) {
            var area = new TextArea(label);
            area.setMaxLength(TEXT);
            area.setMinRows(3);
            area.setMaxRows(12);
            area.setValue(value == null ? "" : value.toString());
            input = area;
        } else {
            var line = new TextField(label);
            line.setMaxLength(LINE);
            line.setValue(value == null ? "" : value.toString());
            input = line;
        }
        input.setReadOnly(readOnly);
        return input;
    }

    private Component list(Field field) {
        var lines = new Div();
        rows.put(field.name(), new ArrayList<>());
        if (given.values().get(field.name()) instanceof List<?> existing) {
            existing.forEach(row -> addRow(lines, field, (PaperFacts) row));
        }
        var part = new Div(new H4(getTranslation("paper.field." + field.name())), lines);
        part.addClassName("paper-rows");
        if (!readOnly) {
            var more = new Button(
                    getTranslation("document-paper.row.add"),
                    VaadinIcon.PLUS.create(),
                    e -> addRow(lines, field, PaperFacts.none()));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            part.add(more);
        }
        return part;
    }

    private void addRow(Div lines, Field field, PaperFacts row) {
        var cells = new LinkedHashMap<String, HasValue<?, ?>>();
        var line = new Div();
        line.addClassName("paper-row");
        for (var column : field.columns()) {
            if (!column.equals(PaperFields.NO) && !column.equals(PaperFields.NUMERAL)) {
                var cell = input(column, PaperFields.Type.LINE, row.values().get(column));
                cells.put(column, cell);
                line.add((Component) cell);
            }
        }
        rows.get(field.name()).add(cells);
        if (!readOnly) {
            var remove = new Button(VaadinIcon.TRASH.create(), e -> {
                rows.get(field.name()).remove(cells);
                lines.remove(line);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("document-paper.row.remove"));
            line.add(remove);
        }
        lines.add(line);
    }

    PaperFacts facts() {
        var facts = given;
        for (var input : inputs.entrySet()) {
            facts = facts.with(input.getKey(), value(input.getValue()));
        }
        for (var list : rows.entrySet()) {
            facts = facts.list(list.getKey(), typed(list.getKey(), list.getValue()));
        }
        return facts;
    }

    /** Rows with something in them, numbered anew where the kind numbers them. */
    private List<PaperFacts> typed(String list, List<Map<String, HasValue<?, ?>>> cells) {
        boolean numbered = kind.fields().find(list).orElseThrow().columns().contains(PaperFields.NO);
        var typed = new ArrayList<PaperFacts>();
        for (var row : cells) {
            var facts = PaperFacts.none();
            for (var cell : row.entrySet()) {
                facts = facts.with(cell.getKey(), value(cell.getValue()));
            }
            if (!facts.values().isEmpty()) {
                typed.add(numbered ? facts.with(PaperFields.NO, typed.size() + 1) : facts);
            }
        }
        return typed;
    }

    private static Object value(HasValue<?, ?> input) {
        var value = input.getValue();
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
