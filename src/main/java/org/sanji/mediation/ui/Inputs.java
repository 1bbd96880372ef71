package org.sanji.mediation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.organization.Organ;

/** Fields as the forms of this module use them: label from the bundle, full width, marked when required. */
final class Inputs {

    private Inputs() {}

    static TextField line(String key, int length) {
        var field = new TextField(Words.of(key));
        field.setMaxLength(length);
        field.setWidthFull();
        return field;
    }

    static TextArea area(String key, int length) {
        var area = new TextArea(Words.of(key));
        area.setMaxLength(length);
        area.setMinHeight("92px");
        area.setMaxHeight("320px");
        area.setWidthFull();
        return area;
    }

    /** A day that is not in the future. */
    static DayField pastDay(String key, LocalDate today) {
        var day = new DayField(Words.of(key));
        day.setMax(today);
        day.setWidthFull();
        return day;
    }

    static DayField day(String key) {
        var day = new DayField(Words.of(key));
        day.setWidthFull();
        return day;
    }

    static <E extends Enum<E>> Select<E> select(String key, List<E> values) {
        var select = new Select<E>();
        select.setLabel(Words.of(key));
        select.setItems(values);
        select.setItemLabelGenerator(Words::of);
        select.setWidthFull();
        return select;
    }

    /** Choice of the organ that checks a performance; the first is proposed. */
    static Select<Organ> checker(String key, List<Organ> organs) {
        var select = new Select<Organ>();
        select.setLabel(Words.of(key));
        select.setItems(organs);
        select.setItemLabelGenerator(Organ::name);
        organs.stream().findFirst().ifPresent(select::setValue);
        return select;
    }

    static <E extends Enum<E>> RadioButtonGroup<E> radios(String key, List<E> values) {
        var group = new RadioButtonGroup<E>(Words.of(key));
        group.setItems(values);
        group.setItemLabelGenerator(Words::of);
        return group;
    }

    static ComboBox<Organ> organ(String key, List<Organ> organs) {
        var box = new ComboBox<Organ>(Words.of(key));
        box.setItems(organs);
        box.setItemLabelGenerator(Organ::name);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    static MultiSelectComboBox<Organ> organs(String key, List<Organ> organs) {
        var box = new MultiSelectComboBox<Organ>(Words.of(key));
        box.setItems(organs);
        box.setItemLabelGenerator(Organ::name);
        box.setWidthFull();
        return box;
    }
}
