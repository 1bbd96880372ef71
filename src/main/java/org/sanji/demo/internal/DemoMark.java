package org.sanji.demo.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a marked database from a real and from an empty one. */
@Component
class DemoMark {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMark(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isMarked() {
        return count("demo_mark") > 0;
    }

    boolean isEmpty() {
        return count("petition") == 0 && count("user_account") == 0;
    }

    boolean hasDemoPetitions() {
        return jdbc.sql("select count(*) from petition where historic = false")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    void mark(long seed) {
        jdbc.sql("insert into demo_mark (id, marked_at, seed) values (1, :at, :seed)")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("seed", seed)
                .update();
    }
}
