package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.HouseRules;
import org.sanji.oversight.Backlog.Rules;
import org.sanji.oversight.BacklogBand;
import org.springframework.stereotype.Component;

/** The house's numbers on backlog ({@code config/backlog.yml}, {@code config/deadlines.yml}) and what a text must be. */
@Component
class BacklogRules {

    static final int TEXT = 1000;
    static final int CONTACT = 2000;

    private final Rules rules;
    private final List<BacklogBand> bands = new ArrayList<>();

    BacklogRules(ConfigFiles files, HouseRules house) {
        var root = ConfigNode.of(files, "backlog.yml").only("contactDays", "bands");
        rules = new Rules(
                house.backlogAgeDays(),
                house.backlogReopenings(),
                root.get("contactDays").positive());
        int from = 0;
        int last = house.backlogAgeDays();
        bands.add(new BacklogBand(0, 0, last));
        for (var node : root.get("bands").items()) {
            from = last + 1;
            if (node.positive() < from) {
                throw node.problem("the bands must grow and lie above backlogAgeDays (" + house.backlogAgeDays() + ")");
            }
            last = node.positive();
            bands.add(new BacklogBand(bands.size(), from, last));
        }
        bands.add(new BacklogBand(bands.size(), last + 1, null));
    }

    Rules rules() {
        return rules;
    }

    List<BacklogBand> bands() {
        return List.copyOf(bands);
    }

    /** Neither contact nor taking on since this day: the leader is reminded. */
    LocalDate silentBefore(LocalDate today) {
        return today.minusDays(rules.contactDays());
    }

    static String text(String given, int most, String missing) {
        var text = given == null ? "" : given.strip();
        RuleViolation.unless(!text.isEmpty(), missing);
        RuleViolation.unless(text.length() <= most, "backlog-long", most);
        return text;
    }
}
