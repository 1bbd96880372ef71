package org.sanji.petition.ui;

import com.vaadin.flow.component.select.Select;
import org.sanji.common.ui.DayField;
import org.sanji.petition.ResidentId;
import org.sanji.petition.Sex;

/**
 * Sex and birth date as an ID number says them. They go with their number, lest one person's stay with another's; what was
 * chosen by hand stays.
 */
final class FilledFromId {

    private final Select<Sex> sex;
    private final DayField birthDate;
    private boolean filling;
    private boolean sexFilled;
    private boolean birthDateFilled;

    FilledFromId(Select<Sex> sex, DayField birthDate) {
        this.sex = sex;
        this.birthDate = birthDate;
        sex.addValueChangeListener(e -> sexFilled = filling);
        birthDate.addValueChangeListener(e -> birthDateFilled = filling);
    }

    /** @param id null when the number is gone, unfinished or wrong */
    void fill(ResidentId id) {
        filling = true;
        try {
            if (id != null) {
                sex.setValue(id.sex());
                birthDate.setValue(id.birthDate());
            } else {
                withdraw();
            }
        } finally {
            filling = false;
        }
    }

    private void withdraw() {
        if (sexFilled && sex.getValue() != null) {
            sex.clear();
        }
        if (birthDateFilled && birthDate.getValue() != null) {
            birthDate.clear();
        }
    }
}
