package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.sanji.portal.internal.Field;
import org.sanji.portal.internal.SubmissionDraft;

/** How many are concerned, and who else signs: any number may, with one contact. */
class OthersPart extends Div {

    private final transient SubmissionDraft draft;

    OthersPart(SubmissionDraft draft, Map<Field, Component> fields) {
        this.draft = draft;
        var names = new TextArea(getTranslation(Field.SIGNATORIES.label()));
        DraftForm.bind(Field.SIGNATORIES, names, draft, fields);
        names.setMinRows(4);
        names.setHelperText(getTranslation("portal.help.SIGNATORIES"));
        names.setVisible(draft.joint());
        names.setRequiredIndicatorVisible(true);
        var persons = persons();
        fields.put(Field.PERSONS, persons);
        names.addValueChangeListener(e -> raise(persons));
        var joint = new Checkbox(getTranslation("portal.field.JOINT"), draft.joint());
        joint.addValueChangeListener(e -> {
            draft.setJoint(e.getValue());
            names.setVisible(e.getValue());
            raise(persons);
        });
        var panel = DraftForm.panel("portal.part.others", joint, names, persons);
        add(panel);
    }

    private IntegerField persons() {
        var persons = new IntegerField(getTranslation(Field.PERSONS.label()));
        persons.setManualValidation(true);
        persons.setHelperText(getTranslation("portal.help.PERSONS"));
        persons.setStepButtonsVisible(true);
        persons.setMin(1);
        persons.setValue(draft.persons());
        persons.addValueChangeListener(e -> {
            draft.setPersons(e.getValue());
            DraftForm.mark(persons, null);
        });
        return persons;
    }

    /** At least those who sign are concerned. */
    private void raise(IntegerField persons) {
        int signing = draft.signatories().size() + 1;
        if (draft.persons() == null || draft.persons() < signing) {
            persons.setValue(signing);
        }
    }
}
