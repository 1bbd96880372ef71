package org.sanji.petition.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sanji.security.PersonalDataCipher;

/**
 * What a petitioner adds to number and query code: the last four characters of the phone or, without one, of the ID. A
 * petition of people who left neither has none, and its code of twelve characters stands alone: nobody is shut out for
 * having given less, and nobody is asked to give more.
 */
final class LastFour {

    private static final int LENGTH = 4;

    private LastFour() {}

    /** One for each party that left a phone or an ID number; empty when nobody did. */
    static List<String> of(PetitionEntity petition, PersonalDataCipher cipher) {
        return petition.parties().stream()
                .map(party -> cipher.decrypt(party.phone() != null ? party.phone() : party.idNumber()))
                .filter(Objects::nonNull)
                .filter(key -> key.length() >= LENGTH)
                .map(key -> key.substring(key.length() - LENGTH).toUpperCase(Locale.ROOT))
                .toList();
    }
}
