package org.sanji.petition.internal;

import java.util.HashSet;
import java.util.Set;

/** The character pairs of a text, for a likeness that needs no word segmentation and is the same on every database. */
final class Bigrams {

    private final Set<String> pairs = new HashSet<>();

    Bigrams(String text) {
        var letters = text == null ? "" : text.replaceAll("[\\s\\p{Punct}，。、；：？！“”‘’（）《》]", "");
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
    }

    /** Overlap: shared pairs over the pairs of the shorter text, 0 to 1. */
    double likeness(Bigrams other) {
        int shorter = Math.min(pairs.size(), other.pairs.size());
        return shorter == 0
                ? 0
                : (double) pairs.stream().filter(other.pairs::contains).count() / shorter;
    }
}
