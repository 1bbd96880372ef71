package org.sanji.organization.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** A Chinese name as it can be typed: each character by its whole reading or its first letter, in any mixture. */
final class Pinyin {

    private final List<List<String>> readings;

    Pinyin(String name) {
        readings = name.chars().mapToObj(c -> readings((char) c)).toList();
    }

    /** All readings without tones; a character that has none stands for itself. */
    private static List<String> readings(char c) {
        var found = PinyinHelper.toHanyuPinyinStringArray(c);
        if (found == null) {
            return List.of(String.valueOf(Character.toLowerCase(c)));
        }
        return Arrays.stream(found)
                .map(r -> r.replaceAll("\\d", "").replace("u:", "v"))
                .distinct()
                .toList();
    }

    /** Where the name can be typed like this: 0 at its beginning, -1 nowhere. The last reading may be cut off. */
    int find(String letters) {
        return IntStream.range(0, readings.size())
                .filter(start -> matches(start, letters, 0))
                .findFirst()
                .orElse(-1);
    }

    private boolean matches(int at, String letters, int from) {
        if (from == letters.length()) {
            return true;
        }
        if (at == readings.size()) {
            return false;
        }
        var rest = letters.substring(from);
        for (var reading : readings.get(at)) {
            if (reading.startsWith(rest)
                    || (rest.startsWith(reading) && matches(at + 1, letters, from + reading.length()))
                    || (rest.charAt(0) == reading.charAt(0) && matches(at + 1, letters, from + 1))) {
                return true;
            }
        }
        return false;
    }
}
