package org.sanji.document.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a harmless name out of what a sender calls a file: shown and offered for saving, never used on our disk. */
final class FileNames {

    static final int LONGEST = 200;

    private static final String NAMELESS = "附件";
    private static final int LONGEST_EXTENSION = 10;

    /** Control, format (turn the direction, or are not seen), half characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

    private FileNames() {}

    static String clean(String given) {
        var name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = BLANKS.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = BLANKS.matcher(name).replaceAll(" ");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        int dot = name.lastIndexOf('.');
        boolean extended = dot >= 0 && name.length() - dot <= LONGEST_EXTENSION + 1;
        var extension = extended ? EDGES.matcher(name.substring(dot + 1)).replaceAll("") : "";
        var base = EDGES.matcher(extended ? name.substring(0, dot) : name).replaceAll("");
        var end = extension.isEmpty() ? "" : "." + extension;
        return cut(base.isEmpty() ? NAMELESS : base, LONGEST - end.length()) + end;
    }

    /** Never through the middle of a character of two units. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return EDGES.matcher(text.substring(0, end)).replaceAll("");
    }
}
