package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.petition.SuperiorLetter;

/** What a superior's letter of assignment says: who, number, by when it wants the report, whether it is important. */
final class SuperiorFields extends Div {

    private static final int TYPING_PAUSE = 500;

    private final OrganizationLookup lookup;
    private final ComboBox<Choice> organ = new ComboBox<>(Labels.of("superior.organ"));
    private final TextField number = new TextField(Labels.of("superior.number"));
    private final DayField due = new DayField(Labels.of("superior.due"));
    private final Checkbox important = new Checkbox(Labels.of("superior.important"));

    /** @param day of registration, from which the house's period counts */
    SuperiorFields(OrganizationLookup lookup, LocalDate day, Runnable changed) {
        this.lookup = lookup;
        addClassName("superior-fields");
        organ.setItems(lookup.superiorOrgans());
        organ.setItemLabelGenerator(Choice::name);
        number.setPlaceholder(Labels.of("superior.number.hint"));
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(TYPING_PAUSE);
        due.setTooltipText(Labels.of("superior.due.hint", Formats.date(lookup.reportDue(day))));
        due.setPlaceholder(Labels.of("superior.due.none"));
        important.setTooltipText(Labels.of("superior.important.hint"));
        important.addClassName("urgent-box");
        organ.addValueChangeListener(e -> {
            organ.setInvalid(false);
            changed.run();
        });
        number.addValueChangeListener(e -> {
            number.setInvalid(false);
            changed.run();
        });
        due.addValueChangeListener(e -> {
            due.setInvalid(false);
            changed.run();
        });
        important.addValueChangeListener(e -> changed.run());
        Fields.limit(number, Limits.LETTER_NUMBER);
        add(Fields.grid(organ, 4, number, 3, due, 3, important, 2));
    }

    SuperiorLetter read() {
        return new SuperiorLetter(
                organ.getOptionalValue().map(Choice::code).orElse(null),
                Fields.text(number),
                due.getValue(),
                important.getValue());
    }

    /** Null clears. */
    void set(SuperiorLetter letter) {
        organ.setValue(
                letter == null
                        ? null
                        : lookup.superiorOrgans().stream()
                                .filter(c -> c.code().equals(letter.organ()))
                                .findFirst()
                                .orElse(null));
        number.setValue(letter == null ? "" : Fields.orEmpty(letter.number()));
        due.setValue(letter == null ? null : letter.reportDueOn());
        important.setValue(letter != null && letter.important());
    }

    void focusFirst() {
        organ.focus();
    }

    Component show(DeskError mistake) {
        return switch (mistake.field()) {
            case SUPERIOR_NUMBER -> Fields.fail(number, mistake.sentence());
            case SUPERIOR_DUE -> Fields.fail(due, mistake.sentence());
            default -> Fields.fail(organ, mistake.sentence());
        };
    }
}
