package org.sanji.importing.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.importing.ImportMapping;

/**
 * One checked row.
 *
 * @param line line in the file, from 1
 * @param reply null when it was not answered
 * @param category as the source names it, null when it does not
 */
record ImportRow(
        int line,
        String number,
        String user,
        String title,
        Instant filedAt,
        String detail,
        String reply,
        Instant repliedAt,
        String category) {

    private static final int TITLE = 100;

    /** @throws RuleViolation with the reason why the row is bad */
    static ImportRow of(CsvRows.Row row, ImportMapping mapping, Instant now) {
        RuleViolation.unless(!row.broken(), "import-broken-row");
        var f = row.fields();
        var number = required(f, mapping.number());
        var filed = moment(f, mapping.filedAt(), mapping);
        RuleViolation.unless(!filed.isAfter(now), "future-date");
        var detail = field(f, mapping.detail());
        var title = field(f, mapping.title());
        RuleViolation.unless(!detail.isEmpty() || !title.isEmpty(), "import-no-text");
        var reply = mapping.reply() == null ? "" : field(f, mapping.reply());
        Instant replied = null;
        if (!reply.isEmpty()) {
            replied = moment(f, mapping.repliedAt(), mapping);
            RuleViolation.unless(!replied.isAfter(now), "future-date");
            RuleViolation.unless(!replied.isBefore(filed), "import-reply-before-petition");
        }
        return new ImportRow(
                row.line(),
                number,
                field(f, mapping.user()),
                shorten(title.isEmpty() ? detail : title),
                filed,
                detail.isEmpty() ? title : detail,
                reply.isEmpty() ? null : reply,
                replied,
                mapping.category() == null ? null : field(f, mapping.category()));
    }

    private static String shorten(String title) {
        var line = clean(title).replace('\n', ' ').replace('\r', ' ');
        return line.codePointCount(0, line.length()) <= TITLE && line.length() <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(TITLE - 2, line.codePointCount(0, TITLE - 2))))
                        + "…";
    }

    private static String field(Map<String, String> fields, String column) {
        return clean(fields.getOrDefault(column, ""));
    }

    /** Control characters are no text; lone surrogates cannot be stored. */
    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static String required(Map<String, String> fields, String column) {
        var value = field(fields, column);
        RuleViolation.unless(!value.isEmpty(), "import-field-missing", column);
        return value;
    }

    private static Instant moment(Map<String, String> fields, String column, ImportMapping mapping) {
        var text = required(fields, column);
        try {
            return LocalDateTime.parse(text, mapping.dateFormat())
                    .atZone(Days.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new RuleViolation("import-date", column, text);
        }
    }
}
