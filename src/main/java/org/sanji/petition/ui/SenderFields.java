package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.sanji.organization.Place;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.ResidentId;
import org.sanji.petition.Sex;

/** Who wrote the letter, as far as it says; an anonymous letter says why there is nobody instead. */
final class SenderFields extends Div {

    private static final int TYPING_PAUSE = 350;
    private static final int ID_LENGTH = 18;

    final Checkbox anonymous = new Checkbox(Labels.of("letters.anonymous.switch"));
    private final TextField anonymousReason = new TextField(Labels.of("letters.anonymous.reason"));
    private final TextField name = new TextField(Labels.of("letters.sender"));
    private final TextField phone = new TextField(Labels.of("desk.phone"));
    private final TextField idNumber = new TextField(Labels.of("desk.id-number"));
    private final TextField address = new TextField(Labels.of("desk.address"));
    private final TextField missingReason = new TextField(Labels.of("desk.missing-reason"));
    final PlaceField place;
    private final transient Runnable changed;
    private final Component named;
    private String begun = "";

    /** @param persons how many signed, beside the address */
    SenderFields(OrganizationLookup lookup, Component persons, Runnable changed) {
        this.changed = changed;
        place = new PlaceField(Labels.of("desk.home"), lookup);
        place.setPlaceholder(Labels.of("letters.place.hint"));
        idNumber.setAutocomplete(Autocomplete.OFF);
        missingReason.setPlaceholder(Labels.of("desk.missing-reason.hint"));
        missingReason.setVisible(false);
        anonymousReason.setVisible(false);
        anonymousReason.setWidthFull();
        anonymous.setTooltipText(Labels.of("letters.anonymous.hint", "Alt+Y"));
        idNumber.getElement().setAttribute("data-pass", true);
        listen();
        named = Fields.grid(name, 4, phone, 4, idNumber, 4, place, 4, address, 6, persons, 2, missingReason, 12);
        add(named, anonymousReason);
    }

    private void listen() {
        for (var field : List.of(name, phone, idNumber, address, missingReason, anonymousReason)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
            field.addValueChangeListener(e -> {
                field.setInvalid(false);
                changed.run();
            });
        }
        idNumber.addValueChangeListener(e -> checkIdNumber());
        Fields.limit(name, Limits.NAME);
        Fields.limit(phone, Limits.PHONE);
        Fields.limit(idNumber, Limits.ID);
        Fields.limit(address, Limits.ADDRESS);
        Fields.limit(missingReason, Limits.MISSING_REASON);
        Fields.limit(anonymousReason, Limits.MISSING_REASON);
        place.addValueChangeListener(e -> beginAddress());
        anonymous.addValueChangeListener(e -> {
            arrange();
            if (e.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Only a complete number can be wrong. */
    private void checkIdNumber() {
        boolean complete = idNumber.getValue().strip().length() >= ID_LENGTH;
        if (complete && ResidentId.parse(idNumber.getValue()).isEmpty()) {
            Fields.fail(idNumber, Labels.of("rule.id-check-digit"));
        }
    }

    /** The place is the beginning of the address; what was typed behind it stays. */
    private void beginAddress() {
        var now = place.getOptionalValue().map(Place::name).orElse("");
        if (address.getValue().startsWith(begun)) {
            address.setValue(now + address.getValue().substring(begun.length()));
            begun = now;
        }
        changed.run();
    }

    private void arrange() {
        boolean nobody = anonymous.getValue();
        named.setVisible(!nobody);
        anonymousReason.setVisible(nobody);
        if (nobody && anonymousReason.isEmpty()) {
            anonymousReason.setValue(Labels.of("letters.anonymous.usual"));
        }
    }

    /** From the keyboard; what was typed about the sender is kept while hidden. */
    void toggleAnonymous() {
        anonymous.setValue(!anonymous.getValue());
        changed.run();
        (anonymous.getValue() ? anonymousReason : name).focus();
    }

    NewParty read() {
        var number = Fields.text(idNumber);
        var resident = ResidentId.parse(number);
        return new NewParty(
                PartyRole.PETITIONER,
                Fields.text(name),
                number == null ? IdType.NONE : IdType.RESIDENT_ID,
                number,
                Fields.text(phone),
                resident.map(ResidentId::sex).orElse(Sex.UNKNOWN),
                resident.map(ResidentId::birthDate).orElse(null),
                Fields.text(address),
                Fields.text(missingReason));
    }

    /** Null for a letter with a sender. */
    String anonymousReason() {
        if (!anonymous.getValue()) {
            return null;
        }
        var reason = Fields.text(anonymousReason);
        return reason == null ? Labels.of("letters.anonymous.usual") : reason;
    }

    void set(NewParty sender, String reason) {
        name.setValue(sender == null ? "" : Fields.orEmpty(sender.name()));
        phone.setValue(sender == null ? "" : Fields.orEmpty(sender.phone()));
        idNumber.setValue(sender == null ? "" : Fields.orEmpty(sender.idNumber()));
        setAddress(sender == null ? "" : Fields.orEmpty(sender.address()));
        missingReason.setValue(sender == null ? "" : Fields.orEmpty(sender.missingReason()));
        missingReason.setVisible(!missingReason.isEmpty());
        anonymousReason.setValue(Fields.orEmpty(reason));
        anonymous.setValue(reason != null);
        arrange();
    }

    /** The address stays as it is; the place it begins with is chosen, so that another one replaces it. */
    private void setAddress(String whole) {
        begun = "";
        place.clear();
        address.clear();
        begun = place.setBeginningOf(whole).map(Place::name).orElse("");
        address.setValue(whole);
    }

    /** Shows the sentence where it belongs and returns the field to go to. */
    TextField show(DeskError mistake) {
        boolean missing = mistake.field() == DeskField.PARTY_NAME || mistake.field() == DeskField.PARTY_ADDRESS;
        missingReason.setVisible(missing || mistake.field() == DeskField.PARTY_MISSING || missingReason.isVisible());
        var field =
                switch (mistake.field()) {
                    case PARTY_ID -> idNumber;
                    case PARTY_PHONE -> phone;
                    case PARTY_ADDRESS -> address;
                    case PARTY_MISSING -> anonymous.getValue() ? anonymousReason : missingReason;
                    default -> anonymous.getValue() ? anonymousReason : name;
                };
        return Fields.fail(field, mistake.sentence());
    }

    void clearErrors() {
        List.of(name, phone, idNumber, address).forEach(f -> f.setInvalid(false));
    }
}
