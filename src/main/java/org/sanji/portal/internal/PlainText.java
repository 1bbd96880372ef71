package org.sanji.portal.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Cleans what strangers type: any script is welcome, what no database or reader can take is not. */
public final class PlainText {

    /** Marks that turn the direction of what follows: invisible, and able to make a text read differently. */
    private static final String DIRECTION_MARKS = "[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";

    private PlainText() {}

    /** One line without direction marks; empty for null. */
    public static String line(String text) {
        return text == null
                ? ""
                : text.replaceAll(DIRECTION_MARKS, "")
                        .replaceAll("[\\r\\n\\t\\u2028\\u2029]+", " ")
                        .strip();
    }

    /** Lines ended by one character, without direction marks; empty for null. */
    public static String lines(String text) {
        return text == null
                ? ""
                : text.replaceAll(DIRECTION_MARKS, "")
                        .replaceAll("\\r\\n?|\\u2028|\\u2029", "\n")
                        .strip();
    }

    /** A number or code as people copy it: full-width forms, spaces, hyphens and small letters do not matter. */
    public static String code(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(line(text), Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}]+", "")
                        .toUpperCase(Locale.ROOT);
    }

    /** A petition's number as people copy it, with the hyphen where it belongs: XF2026-000123. */
    public static String number(String text) {
        return code(text).replaceFirst("^([A-Z]{2}\\d{4})(\\d+)$", "$1-$2");
    }

    /** Whether there is a control character or half a character in it. */
    public static boolean unstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.UNASSIGNED && (c & 0xfffe) == 0xfffe);
    }
}
