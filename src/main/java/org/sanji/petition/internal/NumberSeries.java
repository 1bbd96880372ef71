package org.sanji.petition.internal;

import java.util.Locale;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gap-free numbers: the row of the series is locked until the transaction ends, so that a rolled-back registration
 * gives its number back and two nodes never use one twice.
 */
@Component
class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, for example {@code XF2026-000123}; at least six digits. */
    String next(String prefix, int year) {
        var series = prefix + year;
        if (increment(series) == 0) {
            try {
                jdbc.sql("insert into number_series (series, last_value) values (:s, 0)")
                        .param("s", series)
                        .update();
            } catch (DuplicateKeyException e) {
                throw new CannotAcquireLockException("another transaction opened series " + series, e);
            }
            increment(series);
        }
        int value = jdbc.sql("select last_value from number_series where series = :s")
                .param("s", series)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%06d", series, value);
    }

    private int increment(String series) {
        return jdbc.sql("update number_series set last_value = last_value + 1 where series = :s")
                .param("s", series)
                .update();
    }
}
