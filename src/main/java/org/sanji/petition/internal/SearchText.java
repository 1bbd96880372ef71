package org.sanji.petition.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed into the search, and as what it is read.
 *
 * @param value number, digits, phone or ID number as it is looked up; the whole text for words
 * @param words of kind WORDS, at most five
 */
record SearchText(Kind kind, String value, List<String> words) {

    /** As what a text is read. */
    enum Kind {
        /** Too short, or digits that are no complete number of anything. */
        NOTHING,
        NUMBER,
        /** Up to six digits: the end of a petition's number. */
        LAST_DIGITS,
        PHONE,
        IDENTITY,
        /** A name from two characters on, and words of the text. */
        WORDS
    }

    private static final int LENGTH = 100;
    private static final int WORDS_AT_MOST = 5;
    private static final Pattern NUMBER = Pattern.compile("([A-Z]{2}\\d{4})-?(\\d{1,9})");
    private static final Pattern LAST = Pattern.compile("\\d{1,6}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dX]|[A-Z]{1,2}\\d{6,10}");
    private static final Pattern WHOLE_PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern ANY_PHONE = Pattern.compile("\\+?[0-9][0-9 -]{6,19}");
    private static final Pattern DIGITS = Pattern.compile("[0-9+ -]+");

    /** @param finished whether the person has finished typing: then a local phone number without its area counts too */
    static SearchText of(String typed, boolean finished) {
        var text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\p{Cntrl}", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        text = text.substring(0, Math.min(LENGTH, text.length()));
        var upper = text.toUpperCase(Locale.ROOT);
        var number = NUMBER.matcher(upper);
        if (number.matches()) {
            return of(Kind.NUMBER, number.group(1) + "-" + padded(number.group(2)));
        }
        if (LAST.matcher(text).matches()) {
            return of(Kind.LAST_DIGITS, padded(text));
        }
        if (IDENTITY.matcher(upper).matches()) {
            return of(Kind.IDENTITY, upper);
        }
        if (WHOLE_PHONE.matcher(text).matches()
                || finished && ANY_PHONE.matcher(text).matches()) {
            return of(Kind.PHONE, text);
        }
        return DIGITS.matcher(text).matches() ? of(Kind.NOTHING, "") : words(text);
    }

    private static SearchText of(Kind kind, String value) {
        return new SearchText(kind, value, List.of());
    }

    private static SearchText words(String text) {
        if (text.length() < 2) {
            return of(Kind.NOTHING, "");
        }
        var words = Stream.of(text.toLowerCase(Locale.ROOT).split(" ", -1))
                .distinct()
                .limit(WORDS_AT_MOST)
                .toList();
        return new SearchText(Kind.WORDS, text, words);
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
