package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.ResidentId;
import org.sanji.petition.Sex;

/** The fields of one person; leaving the ID number checks it and fills sex and birth date. */
final class PartyRow extends Div {

    private final Div head = new Div();
    private final Span heading = new Span();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    final TextField name = new TextField();
    private final Select<IdType> idType = new Select<>();
    private final TextField idNumber = new TextField();
    private final TextField phone = new TextField();
    private final Select<Sex> sex = new Select<>();
    private final DayField birthDate;
    private final TextField address = new TextField();
    private final TextField missingReason = new TextField();

    /**
     * @param lookAgain called when name, ID or phone changed
     * @param onRemove called by the cross
     */
    PartyRow(LocalDate today, Runnable lookAgain, Runnable onRemove) {
        addClassName("party-row");
        birthDate = new DayField(Labels.of("desk.birth-date"));
        birthDate.setMax(today);
        label();
        idType.setItems(IdType.RESIDENT_ID, IdType.PASSPORT, IdType.OTHER, IdType.NONE);
        idType.setItemLabelGenerator(Labels::of);
        idType.setValue(IdType.RESIDENT_ID);
        idType.addValueChangeListener(e -> idTypeChanged());
        sex.setItems(Sex.MALE, Sex.FEMALE, Sex.UNKNOWN);
        sex.setItemLabelGenerator(Labels::of);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(e -> {
            name.setInvalid(false);
            lookAgain.run();
        });
        idNumber.addValueChangeListener(e -> {
            readIdNumber();
            lookAgain.run();
        });
        phone.addValueChangeListener(e -> {
            phone.setInvalid(false);
            lookAgain.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(Labels.of("desk.party-remove"));
        remove.setTooltipText(Labels.of("desk.party-remove"));
        remove.addClickListener(e -> onRemove.run());
        head.add(heading, remove);
        head.addClassName("party-head");
        add(head, fields());
    }

    private void label() {
        name.setLabel(Labels.of("desk.name"));
        name.setMaxLength(60);
        idType.setLabel(Labels.of("desk.id-type"));
        idNumber.setLabel(Labels.of("desk.id-number"));
        idNumber.setMaxLength(40);
        idNumber.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        phone.setLabel(Labels.of("desk.phone"));
        phone.setMaxLength(20);
        sex.setLabel(Labels.of("desk.sex"));
        address.setLabel(Labels.of("desk.address"));
        address.setMaxLength(200);
        missingReason.setLabel(Labels.of("desk.missing-reason"));
        missingReason.setPlaceholder(Labels.of("desk.missing-reason.hint"));
        missingReason.setMaxLength(100);
        missingReason.addValueChangeListener(e -> {
            name.setInvalid(false);
            address.setInvalid(false);
        });
        address.addValueChangeListener(e -> address.setInvalid(false));
    }

    private FormLayout fields() {
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("640px", 24));
        form.add(name, 6);
        form.add(idType, 5);
        form.add(idNumber, 7);
        form.add(phone, 6);
        form.add(sex, 4);
        form.add(birthDate, 6);
        form.add(address, 8);
        form.add(missingReason, 6);
        return form;
    }

    private void idTypeChanged() {
        boolean none = idType.getValue() == IdType.NONE;
        idNumber.setEnabled(!none);
        if (none) {
            idNumber.clear();
        }
        readIdNumber();
    }

    private void readIdNumber() {
        idNumber.setInvalid(false);
        idNumber.setHelperText(null);
        if (idType.getValue() != IdType.RESIDENT_ID || idNumber.isEmpty()) {
            return;
        }
        ResidentId.parse(idNumber.getValue())
                .ifPresentOrElse(
                        id -> {
                            sex.setValue(id.sex());
                            birthDate.setValue(id.birthDate());
                            idNumber.setHelperText(Labels.of("desk.id-ok"));
                        },
                        () -> fail(idNumber, Labels.of("rule.id-check-digit")));
    }

    /** Number shown before the person, and whether it can be taken out. */
    void showAs(String title, boolean removable) {
        heading.setText(title);
        head.setVisible(removable);
    }

    void show(DeskError error) {
        fail(field(error.field()), error.sentence());
    }

    /** The field where a mistake of this kind is shown. */
    TextField field(DeskField kind) {
        return switch (kind) {
            case PARTY_ID -> idNumber;
            case PARTY_PHONE -> phone;
            case PARTY_ADDRESS -> address;
            default -> name;
        };
    }

    private static void fail(TextField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    NewParty read(PartyRole role) {
        var type = idType.getValue();
        var number = Fields.text(idNumber);
        return new NewParty(
                role,
                Fields.text(name),
                number == null ? IdType.NONE : type,
                number,
                Fields.text(phone),
                sex.getValue() == null ? Sex.UNKNOWN : sex.getValue(),
                birthDate.getValue(),
                Fields.text(address),
                Fields.text(missingReason));
    }

    boolean isBlank() {
        return List.of(name, idNumber, phone, address, missingReason).stream().allMatch(TextField::isEmpty);
    }
}
