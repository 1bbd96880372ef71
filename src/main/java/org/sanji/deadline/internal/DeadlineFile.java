package org.sanji.deadline.internal;

import java.util.EnumMap;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.ClockOwner;
import org.sanji.deadline.ClockRule;
import org.sanji.deadline.ClockUnit;
import org.sanji.deadline.HouseRules;
import org.sanji.deadline.StartEvent;

/**
 * Reads {@code deadlines.yml} and refuses what would loosen the law: an organ may be given less time than the Regulation
 * allows, never more; a petitioner's own period stays exactly as the Regulation grants it.
 */
public final class DeadlineFile {

    private static final String NAME = "deadlines.yml";

    private DeadlineFile() {}

    public static Map<ClockKind, ClockRule> clocks(ConfigFiles files) {
        var clocks = ConfigNode.of(files, NAME).only("clocks", "house").get("clocks");
        var rules = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        clocks.entries().forEach((key, node) -> {
            var kind = node.choiceOf(ClockKind.class, key);
            rules.put(kind, rule(kind, node));
        });
        for (var kind : ClockKind.values()) {
            if (!rules.containsKey(kind)) {
                throw clocks.problem("the clock " + kind + " is missing");
            }
        }
        return rules;
    }

    private static ClockRule rule(ClockKind kind, ConfigNode node) {
        node.only("from", "length", "unit", "article", "owner");
        var rule = new ClockRule(
                kind,
                node.get("from").choice(StartEvent.class),
                node.get("length").positive(),
                unit(node.get("unit")),
                article(node.get("article")),
                owner(node.get("owner")));
        kind.law().ifPresentOrElse(law -> check(rule, law, node), () -> {
            if (!rule.isHouseRule()) {
                throw node.problem(kind + " is a house rule: no article of the Regulation fixes it; write `house`");
            }
        });
        return rule;
    }

    private static void check(ClockRule rule, ClockKind.Law law, ConfigNode node) {
        var source = "Article " + law.article() + " of the Regulation on Petition Work";
        if (rule.article() != law.article()
                || rule.from() != law.from()
                || rule.unit() != law.unit()
                || rule.owner() != law.owner()) {
            throw node.problem(rule.kind() + ": " + source + " fixes from " + law.from() + ", unit " + law.unit()
                    + ", owner " + law.owner());
        }
        if (rule.length() > law.length()) {
            throw node.problem(rule.kind() + " is " + rule.length() + ", but " + source + " allows at most "
                    + law.length() + "; a configuration cannot lengthen it");
        }
        if (law.owner() == ClockOwner.PETITIONER && rule.length() < law.length()) {
            throw node.problem(rule.kind() + " is " + rule.length() + ", but " + source + " gives the petitioner "
                    + law.length() + "; a configuration cannot shorten it");
        }
    }

    private static ClockUnit unit(ConfigNode node) {
        return switch (node.text()) {
            case "days" -> ClockUnit.DAYS;
            case "workingDays" -> ClockUnit.WORKING_DAYS;
            default -> throw node.problem("unit `" + node.text() + "` is neither days nor workingDays");
        };
    }

    private static ClockOwner owner(ConfigNode node) {
        return switch (node.text()) {
            case "organ" -> ClockOwner.ORGAN;
            case "petitioner" -> ClockOwner.PETITIONER;
            default -> throw node.problem("owner `" + node.text() + "` is neither organ nor petitioner");
        };
    }

    private static int article(ConfigNode node) {
        return node.text().equals("house") ? 0 : node.positive();
    }

    public static HouseRules house(ConfigFiles files) {
        var house = ConfigNode.of(files, NAME)
                .get("house")
                .only(
                        "observationWindowDays",
                        "sameWeekDays",
                        "failedSessionsToGoUp",
                        "jointPetitionLargePersons",
                        "warnDaysBefore",
                        "similarMonths",
                        "smallNumber",
                        "backlogAgeDays",
                        "backlogReopenings");
        return new HouseRules(
                house.get("observationWindowDays").positive(),
                house.get("sameWeekDays").positive(),
                house.get("failedSessionsToGoUp").positive(),
                house.get("jointPetitionLargePersons").positive(),
                house.get("warnDaysBefore").positive(),
                house.get("similarMonths").positive(),
                house.get("smallNumber").positive(),
                house.get("backlogAgeDays").positive(),
                house.get("backlogReopenings").positive());
    }
}
