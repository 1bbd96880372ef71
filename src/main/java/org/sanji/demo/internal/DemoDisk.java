package org.sanji.demo.internal;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets H2 gather the demo's many small commits: written one by one, as clerks' commits are, a few hundred petitions
 * leave half a gigabyte of old pages in the file. A kill in the middle costs the last two seconds of invented petitions.
 */
@Component
class DemoDisk {

    private final JdbcTemplate jdbc;

    DemoDisk(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** Runs the work with a relaxed log, then makes everything durable and confirms each commit again. */
    void relaxed(Runnable work) {
        if (!isH2()) {
            work.run();
            return;
        }
        jdbc.execute("set write_delay 2000");
        try {
            work.run();
        } finally {
            jdbc.execute("checkpoint sync");
            jdbc.execute("set write_delay 0");
        }
    }

    private boolean isH2() {
        return "H2".equals(jdbc.execute((ConnectionCallback<String>)
                (Connection c) -> c.getMetaData().getDatabaseProductName()));
    }
}
