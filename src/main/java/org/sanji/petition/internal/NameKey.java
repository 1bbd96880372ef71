package org.sanji.petition.internal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as four hexadecimal digits for each character, case and width folded, spaces left out. Every database and every
 * collation orders such keys alike, so that "begins with" is a range of an ordinary index; and a typed {@code %} is a
 * character like any other.
 */
final class NameKey {

    private static final int MAX_CHARACTERS = 100;
    /** Behind every hexadecimal digit in every collation. */
    private static final String END = "g";

    private NameKey() {}

    /** The key of a stored or typed name; null for none. */
    static String of(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
        var key = new StringBuilder();
        folded.chars().limit(MAX_CHARACTERS).forEach(c -> key.append(String.format(Locale.ROOT, "%04x", c)));
        return key.toString();
    }

    /** The first key behind all that begin with this one. */
    static String end(String key) {
        return key + END;
    }
}
