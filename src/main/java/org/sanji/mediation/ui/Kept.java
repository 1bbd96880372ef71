package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;

/** What stands in a field as a text for a draft, and back. An empty field is an empty text. */
final class Kept {

    private Kept() {}

    static String read(Component field) {
        return field instanceof HasValue<?, ?> value ? text(value.getValue()) : "";
    }

    /** @param kept what {@link #read} answered; a choice that is no longer offered leaves the field as it is */
    static void write(Component field, String kept) {
        if (field instanceof TextField line) {
            line.setValue(kept);
        } else if (field instanceof Checkbox box) {
            box.setValue(Boolean.parseBoolean(kept));
        } else if (field instanceof DatePicker day) {
            day.setValue(kept.isEmpty() ? null : LocalDate.parse(kept));
        } else if (field instanceof TimePicker time) {
            time.setValue(kept.isEmpty() ? null : LocalTime.parse(kept));
        } else if (field instanceof Select<?> select) {
            choose(select, kept);
        } else {
            throw new IllegalArgumentException(field.getClass().getName());
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    private static <T> void choose(Select<T> select, String kept) {
        select.getListDataView()
                .getItems()
                .filter(item -> text(item).equals(kept))
                .findFirst()
                .ifPresent(select::setValue);
    }
}
