package org.sanji.document.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in a PDF, whose letters may be written as {@code #4a}. */
final class PdfNames {

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int HEX = 16;
    private static final int OVERLAP = 64;

    private PdfNames() {}

    /** Whether exactly this name occurs in the first bytes. */
    static boolean contains(byte[] bytes, int length, String name) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '/' && isName(bytes, length, i + 1, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(byte[] bytes, int length, int from, String name) {
        int i = from;
        for (int k = 0; k < name.length(); k++) {
            if (i >= length) {
                return false;
            }
            int c = bytes[i];
            if (c == '#' && i + 2 < length) {
                c = Character.digit(bytes[i + 1], HEX) * HEX + Character.digit(bytes[i + 2], HEX);
                i += 2;
            }
            if (c != name.charAt(k)) {
                return false;
            }
            i++;
        }
        return i >= length || !Character.isLetterOrDigit(bytes[i]) && bytes[i] != '#';
    }

    /** The text with every escape resolved. */
    static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll((MatchResult m) -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), HEX))));
    }

    /** What passes by, with the end of the piece before, so that a name across two pieces is seen. */
    static final class Window {
        private byte[] bytes = new byte[0];
        private int length;

        void add(byte[] piece, int count) {
            int kept = Math.min(length, OVERLAP);
            var next = new byte[kept + count];
            System.arraycopy(bytes, length - kept, next, 0, kept);
            System.arraycopy(piece, 0, next, kept, count);
            bytes = next;
            length = next.length;
        }

        byte[] bytes() {
            return bytes;
        }

        int length() {
            return length;
        }
    }
}
