package org.sanji.petition.internal;

import org.sanji.petition.PartyRole;

/** The name under which a petition is listed. */
final class Names {

    private Names() {}

    /** The first petitioner's, representative's or contact's name; null for an anonymous petition. */
    static String of(PetitionEntity petition) {
        return petition.parties().stream()
                .filter(p -> p.role() != PartyRole.SIGNATORY)
                .map(PartyEntity::name)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
