package org.sanji.petition;

/** How a person stands to a petition. */
public enum PartyRole {
    PETITIONER,
    /** Elected by a group that visits, at most five (Art 20). */
    REPRESENTATIVE,
    /** The one contact of a joint letter or online petition. */
    CONTACT,
    /** Signed a joint letter or online petition. */
    SIGNATORY;
}
