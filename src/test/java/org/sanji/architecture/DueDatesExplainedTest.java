package org.sanji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Wherever a due date stands on a page, pointing at it says why: a badge goes on with {@code .because(…)}, a column of plain
 * dates has a tooltip, any other date is a {@code DueDay}, which asks for the reason, or part of a sentence.
 */
class DueDatesExplainedTest {

    private static final Pattern BADGE = Pattern.compile("new DueBadge\\(");
    private static final Pattern PLAIN = Pattern.compile("(?:Formats\\.date|String\\.valueOf)\\(");
    private static final Pattern DUE = Pattern.compile(".*(?:[dD]ueOn|askOn)\\(\\)|.*(?:[dD]ueOn|askOn)");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\b(?:getTranslation|translate|text|of|get|note)");
    private static final Pattern COLUMN = Pattern.compile("addTextColumn\\(\\s*\"\\w*[dD]ueOn\"");

    /** Due dates of a page's source that say no reason. */
    static List<String> unexplained(String source) {
        var found = new ArrayList<String>();
        var badge = BADGE.matcher(source);
        while (badge.find()) {
            int end = closing(source, badge.end());
            if (!source.substring(end + 1).stripLeading().startsWith(".because(")) {
                found.add(source.substring(badge.start(), end + 1));
            }
        }
        var plain = PLAIN.matcher(source);
        while (plain.find()) {
            int end = closing(source, plain.end());
            var explained = isInSentence(source, plain.start()) || isInColumnWithReason(source, plain.start());
            if (DUE.matcher(source.substring(plain.end(), end)).matches() && !explained) {
                found.add(source.substring(plain.start(), end + 1));
            }
        }
        var column = COLUMN.matcher(source);
        while (column.find()) {
            var statement = source.substring(column.start(), source.indexOf(';', column.end()));
            if (!statement.contains("setTooltipGenerator(")) {
                found.add(statement);
            }
        }
        return found;
    }

    /** An argument of a text of the bundles. */
    private static boolean isInSentence(String source, int at) {
        int opening = opening(source, at);
        return opening >= 0 && SENTENCE.matcher(source.substring(0, opening)).matches();
    }

    private static boolean isInColumnWithReason(String source, int at) {
        int opening = opening(source, at);
        return opening >= 0
                && source.substring(0, opening).endsWith("addTextColumn")
                && source.substring(at, source.indexOf(';', at)).contains("setTooltipGenerator(");
    }

    /** The parenthesis around {@code at}, -1 if the statement has none. */
    private static int opening(String source, int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0 && source.charAt(i) != ';' && source.charAt(i) != '{'; i--) {
            char c = source.charAt(i);
            if (c == '(' && depth == 0) {
                return i;
            }
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        return -1;
    }

    /** The parenthesis that closes the one before {@code from}. */
    private static int closing(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }

    @Test
    void everyDueDateOnAPageSaysWhy() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var pages = files.filter(
                            f -> f.toString().endsWith(".java") && f.toString().contains("/ui/"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(200);
            int badges = 0;
            for (var page : pages) {
                var source = Files.readString(page);
                badges += (int) BADGE.matcher(source).results().count();
                assertThat(unexplained(source)).as(page.toString()).isEmpty();
            }
            assertThat(badges).isGreaterThan(20);
        }
    }

    @Test
    void findsBadgesAndColumnsThatSayNothing() {
        assertThat(unexplained("add(new DueBadge(row.due(), today()));")).hasSize(1);
        assertThat(unexplained("grid.addTextColumn(\"dueOn\", text(\"due\"), r -> date(r));"))
                .hasSize(1);
        assertThat(unexplained("list.with(label(), Formats.date(order.dueOn()));"))
                .hasSize(1);
        assertThat(unexplained("return open ? badge() : new Span(Formats.date(row.checkDueOn()));"))
                .hasSize(1);
        assertThat(unexplained("grid.addTextColumn(null, text(\"x\"), r -> Formats.date(r.view().dueOn()));"))
                .hasSize(1);
        assertThat(unexplained("add(new Span(getTranslation(\"until.by-law\", Formats.date(row.dueOn()))));"))
                .isEmpty();
        assertThat(unexplained("list.with(label(), new DueDay(order.dueOn(), why(order)));"))
                .isEmpty();
        assertThat(unexplained("add(new DueBadge(row.due(), today())\n    .because(why(row)));"))
                .isEmpty();
        assertThat(unexplained("grid.addTextColumn(\"dueOn\", \"x\", r -> date(r)).setTooltipGenerator(r -> why(r));"))
                .isEmpty();
    }
}
