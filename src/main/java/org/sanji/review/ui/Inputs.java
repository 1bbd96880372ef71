package org.sanji.review.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.review.ReviewResult;

/** Fields as the forms of this module use them: label from the bundle, full width. */
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
        area.setMinHeight("76px");
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

    static <E extends Enum<E>> Select<E> select(String key, List<E> values) {
        var select = new Select<E>();
        select.setLabel(Words.of(key));
        select.setItems(values);
        select.setItemLabelGenerator(Words::of);
        select.setWidthFull();
        return select;
    }

    static RadioButtonGroup<ReviewResult> results() {
        var group = new RadioButtonGroup<ReviewResult>(Words.of("review.result"));
        group.setItems(ReviewResult.values());
        group.setItemLabelGenerator(Words::of);
        return group;
    }
}
