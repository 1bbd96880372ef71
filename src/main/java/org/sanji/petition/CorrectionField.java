package org.sanji.petition;

/** What of a registration can be corrected. */
public enum CorrectionField {
    TITLE,
    NARRATIVE,
    REQUEST,
    FORM,
    PURPOSE,
    RECEIVED_ON,
    POSTMARKED_ON,
    CATEGORY,
    TOWNSHIP,
    VILLAGE,
    PLACE,
    PERSONS_PRESENT,
    PERSONS_CONCERNED,
    PARTY_NAME,
    PARTY_ID_TYPE,
    PARTY_ID_NUMBER,
    PARTY_PHONE,
    PARTY_SEX,
    PARTY_BIRTH_DATE,
    PARTY_ADDRESS,
    PARTY_MISSING_REASON;

    /** Whether it belongs to one person of the petition. */
    public boolean ofParty() {
        return name().startsWith("PARTY_");
    }

    /** Whether old and new value are kept encrypted and shown masked. */
    public boolean personal() {
        return this == PARTY_NAME
                || this == PARTY_ID_NUMBER
                || this == PARTY_PHONE
                || this == PARTY_BIRTH_DATE
                || this == PARTY_ADDRESS;
    }
}
