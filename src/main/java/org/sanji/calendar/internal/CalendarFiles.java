package org.sanji.calendar.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.sanji.common.ConfigFiles;
import org.sanji.common.Days;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.security.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notices at the start that the file of a year is new or has changed. Dates that rest on that year are then counted anew,
 * as after an acceptance on the page; a year that a person took in there stays.
 */
@Component
class CalendarFiles {

    private final ConfigFiles files;
    private final WorkingCalendar calendar;
    private final CalendarYears years;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    CalendarFiles(
            ConfigFiles files,
            WorkingCalendar calendar,
            CalendarYears years,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.files = files;
        this.calendar = calendar;
        this.years = years;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many years came or changed since the last start */
    int look() {
        try {
            Integer fresh = transactions.execute(status -> compare());
            return fresh == null ? 0 : fresh;
        } catch (DuplicateKeyException e) {
            return 0; // another node that starts at the same time noted them
        }
    }

    private int compare() {
        var known = known();
        int fresh = 0;
        for (int year : calendar.officialYears()) {
            var text = files.find("calendar-" + year + ".yml").orElse(null);
            if (text != null && !digest(text).equals(known.get(year))) {
                note(year, digest(text), known.containsKey(year));
                boolean first = known.isEmpty() && year < Days.today(clock).getYear();
                boolean readable = YearText.read(text).problems().isEmpty();
                if (!first && readable && !isEmpty() && !years.takenInByHand(year)) {
                    years.add(year, text, "calendar-" + year + ".yml", Actor.SYSTEM);
                    fresh++;
                }
            }
        }
        return fresh;
    }

    private Map<Integer, String> known() {
        var known = new TreeMap<Integer, String>();
        jdbc.sql("select calendar_year, digest from calendar_file").query(rs -> {
            known.put(rs.getInt("calendar_year"), rs.getString("digest"));
        });
        return known;
    }

    private void note(int year, String digest, boolean isKnown) {
        var sql = isKnown
                ? "update calendar_file set digest = :digest, seen_at = :at where calendar_year = :year"
                : "insert into calendar_file (calendar_year, digest, seen_at) values (:year, :digest, :at)";
        jdbc.sql(sql)
                .param("year", year)
                .param("digest", digest)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Nothing rests on a calendar yet. */
    private boolean isEmpty() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single() == 0;
    }

    private static String digest(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
