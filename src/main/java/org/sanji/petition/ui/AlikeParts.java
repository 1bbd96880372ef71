package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which parts of a text stand in another one too: runs of shared character pairs, as the search compares them. */
final class AlikeParts {

    private static final int SHORTEST = 3;

    private AlikeParts() {}

    /** A piece of the text; all pieces joined are the text. */
    record Part(String text, boolean alike) {}

    static List<Part> of(String text, String other) {
        var pairs = pairs(other);
        var marked = new boolean[text.length()];
        for (int i = 0; i + 1 < text.length(); i++) {
            if (pairs.contains(text.substring(i, i + 2))) {
                marked[i] = true;
                marked[i + 1] = true;
            }
        }
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marked[i] != marked[from]) {
                add(parts, text.substring(from, i), marked[from]);
                from = i;
            }
        }
        return parts;
    }

    /** A run too short to tell anything belongs to what is around it. */
    private static void add(List<Part> parts, String text, boolean marked) {
        boolean alike = marked && text.length() >= SHORTEST;
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).alike() == alike) {
            parts.set(last, new Part(parts.get(last).text() + text, alike));
        } else {
            parts.add(new Part(text, alike));
        }
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            var pair = text.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isLetterOrDigit)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
