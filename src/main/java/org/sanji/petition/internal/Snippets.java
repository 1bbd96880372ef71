package org.sanji.petition.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanji.petition.SearchHit.Piece;

/** Cuts the place out of a text where the first word stands, and marks the words. */
final class Snippets {

    private static final int BEFORE = 16;
    private static final int LENGTH = 64;

    private Snippets() {}

    /** The whole text in pieces. */
    static List<Piece> marked(String text, List<String> words) {
        var pieces = new ArrayList<Piece>();
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return List.of(new Piece(text, false));
        }
        int from = 0;
        while (from < text.length()) {
            int at = -1;
            int length = 0;
            for (var word : words) {
                int found = lower.indexOf(word, from);
                if (found >= 0 && (at < 0 || found < at || found == at && word.length() > length)) {
                    at = found;
                    length = word.length();
                }
            }
            if (at < 0) {
                break;
            }
            if (at > from) {
                pieces.add(new Piece(text.substring(from, at), false));
            }
            pieces.add(new Piece(text.substring(at, at + length), true));
            from = at + length;
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    /** The surroundings of the first word in the first text that has one; empty when none has. */
    static List<Piece> around(Stream<String> texts, List<String> words) {
        return texts.map(t -> cut(t, words))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Piece> cut(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        int first = words.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        if (first < 0) {
            return List.of();
        }
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(text.length(), from + LENGTH);
        var cut = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return marked(withoutNumbers(cut.replaceAll("\\s+", " ")), words);
    }

    /** A phone or ID number that stands in the text is not carried into a list. */
    private static String withoutNumbers(String text) {
        return text.replaceAll("\\d{7,17}[\\dXx]?", "***");
    }
}
