package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.BudgetIndicator;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.BudgetProject;
import org.sanji.common.ConfigNode;

/** The format of {@code config/budget-YYYY.yml}; copies in the table are kept in it, too. */
final class PlanYaml {

    private PlanYaml() {}

    static BudgetPlan read(ConfigNode root) {
        root.only("year", "unit", "projects");
        var projects =
                root.get("projects").items().stream().map(PlanYaml::project).toList();
        var codes = new HashSet<String>();
        for (int i = 0; i < projects.size(); i++) {
            if (!codes.add(projects.get(i).code())) {
                throw root.get("projects")
                        .items()
                        .get(i)
                        .problem("the code " + projects.get(i).code() + " is there twice");
            }
        }
        return new BudgetPlan(root.get("year").integer(), root.get("unit").text(), projects);
    }

    private static BudgetProject project(ConfigNode node) {
        node.only("code", "name", "total", "fiscal", "other", "purpose", "plan", "goals", "indicators");
        var project = new BudgetProject(
                node.get("code").text(),
                node.get("name").text(),
                amount(node.get("total")),
                amount(node.get("fiscal")),
                amount(node.get("other")),
                node.get("purpose").text(),
                plan(node.get("plan")),
                node.get("goals").items().stream().map(ConfigNode::text).toList(),
                node.get("indicators").items().stream().map(PlanYaml::indicator).toList());
        ProjectRules.fault(project).ifPresent(fault -> {
            throw node.problem(fault.message());
        });
        return project;
    }

    private static Map<BudgetDate, BigDecimal> plan(ConfigNode node) {
        node.only("march", "june", "october", "december");
        var plan = new EnumMap<BudgetDate, BigDecimal>(BudgetDate.class);
        for (var date : BudgetDate.values()) {
            var share = amount(node.get(date.name().toLowerCase(Locale.ROOT)));
            if (share != null) {
                plan.put(date, share);
            }
        }
        return plan;
    }

    /** A blank stays blank: null. */
    private static BigDecimal amount(ConfigNode node) {
        var text = node.textOrBlank();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw node.problem("`" + text + "` is no number");
        }
    }

    private static BudgetIndicator indicator(ConfigNode node) {
        node.only("level1", "level2", "level3", "description", "target", "basis");
        return new BudgetIndicator(
                node.get("level1").text(),
                node.get("level2").text(),
                node.get("level3").text(),
                node.get("description").text(),
                node.get("target").text(),
                node.get("basis").text());
    }

    static String write(BudgetPlan plan) {
        var out = new StringBuilder();
        out.append("year: ").append(plan.year()).append("\nunit: ").append(quoted(plan.unit()));
        out.append("\nprojects:").append(plan.projects().isEmpty() ? " []\n" : "\n");
        plan.projects().forEach(p -> write(p, out));
        return out.toString();
    }

    private static void write(BudgetProject p, StringBuilder out) {
        out.append("  - code: ").append(quoted(p.code()));
        out.append("\n    name: ").append(quoted(p.name()));
        out.append("\n    total: ").append(plain(p.total()));
        out.append("\n    fiscal: ").append(plain(p.fiscal()));
        out.append("\n    other: ").append(plain(p.other()));
        out.append("\n    purpose: ").append(quoted(p.purpose())).append("\n    plan:\n");
        for (var date : BudgetDate.values()) {
            var share = p.plan().get(date);
            out.append("      ").append(date.name().toLowerCase(Locale.ROOT)).append(": ");
            out.append(plain(share)).append('\n');
        }
        out.append("    goals:\n");
        p.goals().forEach(g -> out.append("      - ").append(quoted(g)).append('\n'));
        out.append("    indicators:\n");
        p.indicators().forEach(i -> out.append("      - {").append(fields(i)).append("}\n"));
    }

    private static String fields(BudgetIndicator i) {
        return String.join(
                ", ",
                List.of(
                        "level1: " + quoted(i.level1()),
                        "level2: " + quoted(i.level2()),
                        "level3: " + quoted(i.level3()),
                        "description: " + quoted(i.description()),
                        "target: " + quoted(i.target()),
                        "basis: " + quoted(i.basis())));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** In double quotes, so that no text is taken for a sign of the format. */
    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("");
                case '\t' -> out.append(' ');
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }
}
