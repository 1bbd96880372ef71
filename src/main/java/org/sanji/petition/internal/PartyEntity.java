package org.sanji.petition.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.Sex;
import org.sanji.security.PersonalDataCipher;

/** A person of a petition; ID number and phone are stored encrypted, with blind indexes for exact matching. */
@Entity
@Table(name = "petition_party")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class PartyEntity {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private IdType idType;

    private String idNumber;
    private String idNumberIndex;
    private String phone;
    private String phoneIndex;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;
    private String address;
    private String missingReason;

    protected PartyEntity() {}

    PartyEntity(int position, NewParty party, PersonalDataCipher cipher) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.role = party.role();
        this.name = blankToNull(party.name());
        this.nameKey = NameKey.of(party.name());
        this.idType = party.idType() == null ? IdType.NONE : party.idType();
        var number = blankToNull(party.idNumber());
        this.idNumber = cipher.encrypt(number);
        this.idNumberIndex = cipher.blindIndex(number);
        var digits = blankToNull(party.phone());
        this.phone = cipher.encrypt(digits);
        this.phoneIndex = cipher.blindIndex(digits);
        this.sex = party.sex() == null ? Sex.UNKNOWN : party.sex();
        this.birthDate = party.birthDate();
        this.address = blankToNull(party.address());
        this.missingReason = blankToNull(party.missingReason());
    }

    /** Takes over what was corrected; what is encrypted is written anew only when it changed. */
    void correct(NewParty given, PersonalDataCipher cipher) {
        name = blankToNull(given.name());
        idType = given.idType() == null ? IdType.NONE : given.idType();
        var number = blankToNull(given.idNumber());
        if (!Objects.equals(number, cipher.decrypt(idNumber))) {
            idNumber = cipher.encrypt(number);
            idNumberIndex = cipher.blindIndex(number);
        }
        var digits = blankToNull(given.phone());
        if (!Objects.equals(digits, cipher.decrypt(phone))) {
            phone = cipher.encrypt(digits);
            phoneIndex = cipher.blindIndex(digits);
        }
        sex = given.sex() == null ? Sex.UNKNOWN : given.sex();
        birthDate = given.birthDate();
        address = blankToNull(given.address());
        missingReason = blankToNull(given.missingReason());
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    PartyRole role() {
        return role;
    }

    String name() {
        return name;
    }

    IdType idType() {
        return idType;
    }

    String idNumber() {
        return idNumber;
    }

    String phone() {
        return phone;
    }

    Sex sex() {
        return sex;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    String address() {
        return address;
    }

    String missingReason() {
        return missingReason;
    }

    int position() {
        return position;
    }
}
