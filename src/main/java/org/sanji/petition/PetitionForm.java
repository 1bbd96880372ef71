package org.sanji.petition;

/** How a petition reached the centre (Art 17). */
public enum PetitionForm {
    LETTER,
    VISIT,
    ONLINE,
    PHONE,
    FAX;
}
