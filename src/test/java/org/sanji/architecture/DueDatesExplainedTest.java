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
 * dates has a tooltip.
 */
class DueDatesExplainedTest {

    private static final Pattern BADGE = Pattern.compile("new DueBadge\\(");
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
        var column = COLUMN.matcher(source);
        while (column.find()) {
            var statement = source.substring(column.start(), source.indexOf(';', column.end()));
            if (!statement.contains("setTooltipGenerator(")) {
                found.add(statement);
            }
        }
        return found;
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
        assertThat(unexplained("add(new DueBadge(row.due(), today())\n    .because(why(row)));"))
                .isEmpty();
        assertThat(unexplained("grid.addTextColumn(\"dueOn\", \"x\", r -> date(r)).setTooltipGenerator(r -> why(r));"))
                .isEmpty();
    }
}
