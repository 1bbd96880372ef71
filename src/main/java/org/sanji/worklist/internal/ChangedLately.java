package org.sanji.worklist.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organs' tasks changed since the last question, on whichever node: compares counts of what came and went in the last
 * minutes. Counts, not the latest moment: a transaction may commit after a later one.
 */
@Component
class ChangedLately {

    private static final Duration BLOCK = Duration.ofMinutes(10);

    private static final String COUNTS = "select organ, count(*) as n from ("
            + "select organ from work_item where created_at >= :since"
            + " union all select organ from work_item where closed_at >= :since"
            + " union all select organ from case_handler where named_at >= :since"
            + " union all select organ from case_handler where ended_at >= :since) changes group by organ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private Instant since;
    private Map<String, Long> known = Map.of();

    ChangedLately(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first answer, and the first of every block of minutes, is what is known already. */
    synchronized Set<String> organs() {
        var block = BLOCK.toMillis();
        var start = Instant.ofEpochMilli(clock.millis() / block * block).minus(BLOCK);
        var changed = new HashSet<String>();
        if (since != null && !start.equals(since)) {
            changed.addAll(differing(counts(since)));
        }
        var now = counts(start);
        if (start.equals(since)) {
            changed.addAll(differing(now));
        }
        since = start;
        known = now;
        return changed;
    }

    private Set<String> differing(Map<String, Long> now) {
        var differing = new HashSet<String>();
        now.forEach((organ, n) -> {
            if (!n.equals(known.get(organ))) {
                differing.add(organ);
            }
        });
        return differing;
    }

    private Map<String, Long> counts(Instant from) {
        var counts = new HashMap<String, Long>();
        jdbc.sql(COUNTS)
                .param("since", from.atOffset(ZoneOffset.UTC))
                .query((rs, i) -> counts.put(rs.getString("organ"), rs.getLong("n")))
                .list();
        return counts;
    }
}
