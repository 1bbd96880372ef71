package org.sanji.petition.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.Sex;
import org.sanji.security.PersonalDataCipher;

/**
 * A registration as texts by field, so that a correction is checked by the same rules as a registration and old and new
 * value can be kept side by side.
 */
final class CorrectionDraft {

    /** A value and whose it is. */
    record Key(CorrectionField field, UUID item) {}

    private final PetitionEntity petition;
    private final Map<Key, String> values = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();

    CorrectionDraft(PetitionEntity petition, PersonalDataCipher cipher) {
        this.petition = petition;
        var f = petition.facts();
        put(CorrectionField.TITLE, f.title());
        put(CorrectionField.NARRATIVE, f.narrative());
        put(CorrectionField.FORM, f.form());
        put(CorrectionField.PURPOSE, f.purpose());
        put(CorrectionField.RECEIVED_ON, f.receivedOn());
        put(CorrectionField.POSTMARKED_ON, f.postmarkedOn());
        put(CorrectionField.CATEGORY, f.category());
        put(CorrectionField.TOWNSHIP, f.township());
        put(CorrectionField.VILLAGE, f.village());
        put(CorrectionField.PLACE, f.place());
        put(CorrectionField.PERSONS_PRESENT, f.personsPresent());
        put(CorrectionField.PERSONS_CONCERNED, f.personsConcerned());
        petition.requests().forEach(r -> values.put(new Key(CorrectionField.REQUEST, r.id()), r.content()));
        petition.parties().forEach(p -> {
            put(CorrectionField.PARTY_NAME, p, p.name());
            put(CorrectionField.PARTY_ID_TYPE, p, p.idType());
            put(CorrectionField.PARTY_ID_NUMBER, p, cipher.decrypt(p.idNumber()));
            put(CorrectionField.PARTY_PHONE, p, cipher.decrypt(p.phone()));
            put(CorrectionField.PARTY_SEX, p, p.sex());
            put(CorrectionField.PARTY_BIRTH_DATE, p, p.birthDate());
            put(CorrectionField.PARTY_ADDRESS, p, p.address());
            put(CorrectionField.PARTY_MISSING_REASON, p, p.missingReason());
        });
    }

    private void put(CorrectionField field, Object value) {
        values.put(new Key(field, null), value == null ? null : value.toString());
    }

    private void put(CorrectionField field, PartyEntity party, Object value) {
        values.put(new Key(field, party.id()), value == null ? null : value.toString());
    }

    /** Whether the value differs from what stands; takes it over. */
    boolean change(Key key, String value) {
        var clean = PartyEntity.blankToNull(value);
        if (key.field() == CorrectionField.REQUEST && key.item() == null) {
            RuleViolation.unless(clean != null, "request-missing");
            added.add(clean);
            return true;
        }
        if (!values.containsKey(key)) {
            throw new NotFoundException("correction");
        }
        return !Objects.equals(values.put(key, clean), clean);
    }

    String value(CorrectionField field, UUID item) {
        return values.get(new Key(field, item));
    }

    String value(CorrectionField field) {
        return value(field, null);
    }

    List<String> added() {
        return added;
    }

    /** As if it were registered now, for the rules of registration. */
    NewPetition toCheck() {
        var requests = new ArrayList<String>();
        petition.requests().forEach(r -> requests.add(value(CorrectionField.REQUEST, r.id())));
        requests.addAll(added);
        return NewPetition.of(
                        constant(PetitionForm.class, value(CorrectionField.FORM)),
                        constant(Purpose.class, value(CorrectionField.PURPOSE)),
                        day(value(CorrectionField.RECEIVED_ON)))
                .from(petition.facts().origin())
                .postmarkedOn(day(value(CorrectionField.POSTMARKED_ON)))
                .matter(value(CorrectionField.TITLE), value(CorrectionField.NARRATIVE), requests)
                .parties(petition.parties().stream().map(this::party).toList())
                .persons(
                        number(value(CorrectionField.PERSONS_PRESENT), 0),
                        number(value(CorrectionField.PERSONS_CONCERNED), 1))
                .category(value(CorrectionField.CATEGORY), false)
                .at(value(CorrectionField.TOWNSHIP), value(CorrectionField.VILLAGE), value(CorrectionField.PLACE))
                .build();
    }

    NewParty party(PartyEntity p) {
        return new NewParty(
                p.role(),
                value(CorrectionField.PARTY_NAME, p.id()),
                constant(IdType.class, value(CorrectionField.PARTY_ID_TYPE, p.id())),
                value(CorrectionField.PARTY_ID_NUMBER, p.id()),
                value(CorrectionField.PARTY_PHONE, p.id()),
                constant(Sex.class, value(CorrectionField.PARTY_SEX, p.id())),
                day(value(CorrectionField.PARTY_BIRTH_DATE, p.id())),
                value(CorrectionField.PARTY_ADDRESS, p.id()),
                value(CorrectionField.PARTY_MISSING_REASON, p.id()));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return name == null ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("correction-value");
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RuleViolation("correction-value");
        }
    }

    private static int number(String text, int least) {
        RuleViolation.unless(
                text != null && text.matches("\\d{1,6}") && Integer.parseInt(text) >= least, "correction-number");
        return Integer.parseInt(text);
    }
}
