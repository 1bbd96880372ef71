package org.sanji.budget.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanji.budget.BudgetPlan;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.ConfigProblem;
import org.springframework.stereotype.Component;

/** The files {@code config/budget-YYYY.yml}, read and checked at the start. */
@Component
class PlanFiles {

    private static final Pattern NAME = Pattern.compile("budget-(\\d{4})\\.yml");

    private final Map<Integer, BudgetPlan> plans = new TreeMap<>();

    PlanFiles(ConfigFiles files) {
        for (var name : files.names("budget-*.yml")) {
            var year = NAME.matcher(name);
            if (!year.matches()) {
                throw new ConfigProblem(name, 0, "the name of a budget is budget-YYYY.yml");
            }
            var plan = PlanYaml.read(ConfigNode.of(files, name));
            if (plan.year() != Integer.parseInt(year.group(1))) {
                throw new ConfigProblem(name, 0, "the file says year " + plan.year());
            }
            plans.put(plan.year(), plan);
        }
    }

    static String nameOf(int year) {
        return "budget-" + year + ".yml";
    }

    Set<Integer> years() {
        return plans.keySet();
    }

    Optional<BudgetPlan> find(int year) {
        return Optional.ofNullable(plans.get(year));
    }
}
