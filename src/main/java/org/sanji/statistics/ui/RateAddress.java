package org.sanji.statistics.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateListAddress;
import org.sanji.statistics.RateQuery;

/**
 * The whole state of a rates page, as it stands in the address. What is missing or unreadable takes its default.
 *
 * @param bucket null: what reads best
 */
record RateAddress(RateQuery query, Bucket bucket, LocalDate today) {

    /** @param parameters of the address, by name */
    static RateAddress of(Map<String, String> parameters, LocalDate today) {
        var asOf = day(parameters.get("asof"), today);
        if (asOf.isAfter(today)) {
            asOf = today;
        }
        var from = day(parameters.get("from"), asOf.withDayOfYear(1));
        var to = day(parameters.get("to"), from.isAfter(asOf) ? from : asOf);
        var period = to.isBefore(from) ? new Period(to, from) : new Period(from, to);
        var query = RateQuery.of(period, asOf);
        for (var dimension : Dimension.values()) {
            query = query.with(dimension, text(parameters.get(dimension.parameter())));
        }
        return new RateAddress(query, bucket(parameters.get("bucket")), today);
    }

    private static Bucket bucket(String name) {
        for (var bucket : Bucket.values()) {
            if (bucket.name().equals(name)) {
                return bucket;
            }
        }
        return null;
    }

    static Cell cell(Map<String, String> parameters) {
        for (var cell : Cell.values()) {
            if (cell.name().equalsIgnoreCase(parameters.get("cell"))) {
                return cell;
            }
        }
        return Cell.REGISTRATIONS;
    }

    String page() {
        return new RateListAddress(query, null).href();
    }

    String page(Period period) {
        return new RateListAddress(query.withPeriod(period), null).href();
    }

    /** The same figures on the big screen; what ends today goes on with the days. */
    String wall() {
        return page().replaceFirst("rates", "rates/wall")
                .replace("&asof=" + today, "")
                .replace("&to=" + today, "");
    }

    /** The petitions behind a count of this or a narrower query. */
    static String list(RateQuery query, Cell cell) {
        return new RateListAddress(query, cell).href();
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
