package org.sanji.document.internal;

import java.util.List;
import java.util.Locale;

/**
 * The typefaces GB/T 9704-2012 asks for. Each is the name of a family in {@code papers.css}; a free font stands in for it
 * until the bureau puts its licensed one into the folder.
 */
enum FontRole {
    BODY("仿宋", "SanjiSong-Regular.ttf", "仿宋", "fangsong", "fzfs"),
    TITLE("小标宋", "SanjiTitle-Regular.ttf", "小标宋", "xiaobiaosong", "xbs"),
    HEADING("黑体", "SanjiHeading-Regular.ttf", "黑体", "simhei", "heiti"),
    SECOND_HEADING("楷体", "gkai00mp.ttf", "楷体", "kaiti", "simkai"),
    SONG("宋体", "SanjiSong-Regular.ttf", "宋体", "simsun", "songti");

    private final String family;
    private final String standIn;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    FontRole(String family, String standIn, String... names) {
        this.family = family;
        this.standIn = standIn;
        this.names = List.of(names);
    }

    String family() {
        return family;
    }

    /** File under {@code fonts/} on the classpath. */
    String standIn() {
        return standIn;
    }

    /** Whether a font of this name, or a file called like this, is meant for the role. */
    boolean isMeantBy(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return names.stream().anyMatch(plain::contains);
    }
}
