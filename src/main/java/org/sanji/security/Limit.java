package org.sanji.security;

import java.time.Duration;
import org.sanji.common.ConfigNode;

/**
 * How often something may be tried.
 *
 * @param tries at least 1
 * @param within the tries are counted from the first one on for this long
 * @param lock how long nothing goes once they are spent
 */
public record Limit(int tries, Duration within, Duration lock) {

    /** Reads {@code { tries: 5, withinMinutes: 15, lockMinutes: 30 }}. */
    public static Limit of(ConfigNode node) {
        node.only("tries", "withinMinutes", "lockMinutes");
        return new Limit(
                node.get("tries").positive(),
                Duration.ofMinutes(node.get("withinMinutes").positive()),
                Duration.ofMinutes(node.get("lockMinutes").positive()));
    }

    /** How long a count has to be kept. */
    public Duration longest() {
        return within.compareTo(lock) > 0 ? within : lock;
    }
}
