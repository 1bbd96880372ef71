package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.DayField;
import org.sanji.organization.Place;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.ResidentId;
import org.sanji.petition.Sex;

/**
 * The fields of one person. A complete ID number fills sex and birth date; township and village stand before what is typed
 * as the address, so that nobody types them twice. Enter passes by what is seldom asked or filled already; Tab does not.
 */
final class PartyRow extends Div {

    private static final int TYPING_PAUSE = 350;
    private static final int ID_LENGTH = 18;

    private final Div head = new Div();
    private final Span heading = new Span();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    final TextField name = new TextField();
    private final Select<IdType> idType = new Select<>();
    private final TextField idNumber = new TextField();
    private final TextField phone = new TextField();
    private final Select<Sex> sex = new Select<>();
    private final DayField birthDate;
    private final transient FilledFromId filled;
    final PlaceField place;
    private final TextField address = new TextField();
    private final TextField missingReason = new TextField();
    private final transient Runnable changed;
    private final Span begin = new Span();

    /**
     * @param changed called after every change
     * @param onRemove called by the cross
     */
    PartyRow(OrganizationLookup lookup, LocalDate today, Runnable changed, Runnable onRemove) {
        this.changed = changed;
        addClassName("party-row");
        birthDate = new DayField(Labels.of("desk.birth-date"));
        birthDate.setMax(today);
        filled = new FilledFromId(sex, birthDate);
        place = new PlaceField(Labels.of("desk.home"), lookup);
        label();
        idType.setItems(IdType.RESIDENT_ID, IdType.PASSPORT, IdType.OTHER, IdType.NONE);
        idType.setItemLabelGenerator(Labels::of);
        idType.setValue(IdType.RESIDENT_ID);
        sex.setItems(Sex.MALE, Sex.FEMALE, Sex.UNKNOWN);
        sex.setItemLabelGenerator(Labels::of);
        listen();
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
        idType.setLabel(Labels.of("desk.id-type"));
        idNumber.setLabel(Labels.of("desk.id-number"));
        idNumber.setAutocomplete(Autocomplete.OFF);
        phone.setLabel(Labels.of("desk.phone"));
        sex.setLabel(Labels.of("desk.sex"));
        address.setLabel(Labels.of("desk.address"));
        begin.addClassName("address-begin");
        address.setPrefixComponent(begin);
        idNumber.addClassName("id-field");
        missingReason.setLabel(Labels.of("desk.missing-reason"));
        missingReason.setPlaceholder(Labels.of("desk.missing-reason.hint"));
        missingReason.setVisible(false);
    }

    private void listen() {
        List.of(name, idNumber, phone, address, missingReason).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        });
        List.<Component>of(idType, sex, birthDate).forEach(f -> f.getElement().setAttribute("data-pass", true));
        List.of(name, phone, address)
                .forEach(field -> field.addValueChangeListener(e -> {
                    field.setInvalid(false);
                    changed.run();
                }));
        idType.addValueChangeListener(e -> idTypeChanged());
        idNumber.addValueChangeListener(e -> {
            readIdNumber(e.isFromClient());
            changed.run();
        });
        sex.addValueChangeListener(e -> changed.run());
        birthDate.addValueChangeListener(e -> changed.run());
        place.addValueChangeListener(e -> beginAddress());
        missingReason.addValueChangeListener(e -> {
            name.setInvalid(false);
            address.setInvalid(false);
            changed.run();
        });
        Fields.limit(name, Limits.NAME);
        Fields.limit(idNumber, Limits.ID);
        Fields.limit(phone, Limits.PHONE);
        Fields.limit(address, Limits.ADDRESS);
        Fields.limit(missingReason, Limits.MISSING_REASON);
    }

    private FormLayout fields() {
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("640px", 24));
        form.add(name, 6);
        form.add(idType, 5);
        form.add(idNumber, 7);
        form.add(phone, 6);
        form.add(place, 6);
        form.add(address, 9);
        form.add(sex, 4);
        form.add(birthDate, 5);
        form.add(missingReason, 24);
        return form;
    }

    /** Shown before the typed part, which the server leaves alone: the clerk may be typing already. */
    private void beginAddress() {
        begin.setText(beginning());
        address.setInvalid(false);
        changed.run();
    }

    /** What the chosen place adds to the typed address; nothing when it was typed as well. */
    private String beginning() {
        var name = place.getOptionalValue().map(Place::name).orElse("");
        return address.getValue().startsWith(name) ? "" : name;
    }

    private String wholeAddress() {
        var whole = (beginning() + address.getValue()).strip();
        return whole.isEmpty() ? place.getOptionalValue().map(Place::name).orElse(null) : whole;
    }

    /** Opens the field for the reason why name or address is missing. */
    void explainMissing() {
        missingReason.setVisible(true);
        missingReason.focus();
    }

    private void idTypeChanged() {
        boolean none = idType.getValue() == IdType.NONE;
        idNumber.setEnabled(!none);
        if (none) {
            idNumber.clear();
        }
        readIdNumber(false);
        changed.run();
    }

    /** @param typing an incomplete number is not called wrong yet */
    private void readIdNumber(boolean typing) {
        idNumber.setInvalid(false);
        idNumber.setHelperText(null);
        boolean unfinished = typing && idNumber.getValue().strip().length() < ID_LENGTH;
        boolean readable = idType.getValue() == IdType.RESIDENT_ID && !idNumber.isEmpty() && !unfinished;
        var id = readable ? ResidentId.parse(idNumber.getValue()) : Optional.<ResidentId>empty();
        filled.fill(id.orElse(null));
        if (id.isPresent()) {
            idNumber.setHelperText(Labels.of("desk.id-ok"));
        } else if (readable) {
            fail(idNumber, Labels.of("rule.id-check-digit"));
        }
    }

    /** Number shown before the person, and whether it can be taken out. */
    void showAs(String title, boolean removable) {
        heading.setText(title);
        head.setVisible(removable);
    }

    void show(DeskError error) {
        boolean missing = error.field() == DeskField.PARTY_NAME || error.field() == DeskField.PARTY_ADDRESS;
        missingReason.setVisible(missing || error.field() == DeskField.PARTY_MISSING || missingReason.isVisible());
        fail(field(error.field()), error.sentence());
    }

    /** The field where a mistake of this kind is shown. */
    TextField field(DeskField kind) {
        return switch (kind) {
            case PARTY_ID -> idNumber;
            case PARTY_PHONE -> phone;
            case PARTY_ADDRESS -> address;
            case PARTY_MISSING -> missingReason;
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
                wholeAddress(),
                Fields.text(missingReason));
    }

    /** Shows what was read before. */
    void set(NewParty party) {
        name.setValue(text(party.name()));
        idType.setValue(party.idNumber() == null ? IdType.RESIDENT_ID : party.idType());
        idNumber.setValue(text(party.idNumber()));
        phone.setValue(text(party.phone()));
        sex.setValue(party.sex() == Sex.UNKNOWN ? null : party.sex());
        birthDate.setValue(party.birthDate());
        setAddress(text(party.address()));
        missingReason.setValue(text(party.missingReason()));
        missingReason.setVisible(party.missingReason() != null);
    }

    /** The place in its own field and the rest behind it, as it was typed; together they are the same address. */
    private void setAddress(String whole) {
        var begun = place.setBeginningOf(whole).map(Place::name).orElse("");
        var rest = whole.substring(begun.length());
        // a rest that begins with the place once more would be read as the whole address
        address.setValue(!begun.isEmpty() && rest.startsWith(begun) ? whole : rest);
        begin.setText(beginning());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
