package org.sanji.budget.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.budget.BudgetIndicator;
import org.sanji.common.RuleViolation;

/** Goals and indicators of a project as lines of text, one a line; the six parts of an indicator with bars between them. */
final class ProjectText {

    private static final String BAR = "｜";
    private static final int PARTS = 6;

    private ProjectText() {}

    static String ofGoals(List<String> goals) {
        return String.join("\n", goals);
    }

    static List<String> goals(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    static String ofIndicators(List<BudgetIndicator> indicators) {
        return indicators.stream()
                .map(i -> String.join(BAR, i.level1(), i.level2(), i.level3(), i.description(), i.target(), i.basis()))
                .collect(Collectors.joining("\n"));
    }

    static List<BudgetIndicator> indicators(String text) {
        var result = new ArrayList<BudgetIndicator>();
        for (var line : goals(text)) {
            var parts = line.split("[｜|]", -1);
            RuleViolation.unless(parts.length == PARTS, "budget-indicator-format", result.size() + 1);
            result.add(new BudgetIndicator(
                    parts[0].strip(),
                    parts[1].strip(),
                    parts[2].strip(),
                    parts[3].strip(),
                    parts[4].strip(),
                    parts[5].strip()));
        }
        return result;
    }
}
