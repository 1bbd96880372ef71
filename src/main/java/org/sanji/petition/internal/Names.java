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

    /** Whether somebody is named in the petition, but nobody with a name that begins as this one, perhaps half typed. */
    static boolean differ(PetitionEntity petition, String typed) {
        if (typed == null || typed.isBlank()) {
            return false;
        }
        var key = NameKey.of(typed);
        var names = petition.parties().stream()
                .map(PartyEntity::name)
                .filter(java.util.Objects::nonNull)
                .map(NameKey::of)
                .toList();
        return !names.isEmpty() && names.stream().noneMatch(n -> n.startsWith(key));
    }
}
