package org.sanji.followup.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.organization.Organ;

/** Fields as the forms of this module use them. */
final class AfterInputs {

    private AfterInputs() {}

    static TextField line(String key, int length) {
        var field = new TextField(AfterWords.of(key));
        field.setMaxLength(length);
        field.setWidthFull();
        return field;
    }

    static TextArea area(String key, int length) {
        var area = new TextArea(AfterWords.of(key));
        area.setMaxLength(length);
        area.setMinHeight("76px");
        area.setMaxHeight("240px");
        area.setWidthFull();
        return area;
    }

    /** Today or before. */
    static DayField pastDay(String key, LocalDate today) {
        var day = new DayField(AfterWords.of(key));
        day.setMax(today);
        day.setValue(today);
        return day;
    }

    static DayField laterDay(String key, LocalDate today) {
        var day = new DayField(AfterWords.of(key));
        day.setMin(today.plusDays(1));
        return day;
    }

    static <E extends Enum<E>> Select<E> select(String key, List<E> values) {
        var select = new Select<E>();
        select.setLabel(AfterWords.of(key));
        select.setItems(values);
        select.setItemLabelGenerator(AfterWords::of);
        return select;
    }

    static <E extends Enum<E>> RadioButtonGroup<E> radios(String key, List<E> values) {
        var group = new RadioButtonGroup<E>(AfterWords.of(key));
        group.setItems(values);
        group.setItemLabelGenerator(AfterWords::of);
        return group;
    }

    /** The first is proposed. */
    static Select<Organ> organ(String key, List<Organ> organs) {
        var select = new Select<Organ>();
        select.setItems(organs);
        select.setItemLabelGenerator(Organ::name);
        select.setAriaLabel(AfterWords.of(key));
        organs.stream().findFirst().ifPresent(select::setValue);
        return select;
    }
}
