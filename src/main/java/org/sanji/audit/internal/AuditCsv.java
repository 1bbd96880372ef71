package org.sanji.audit.internal;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sanji.audit.AuditRecord;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.Texts;
import org.springframework.stereotype.Component;

/** Records as a table for a spreadsheet, which must not compute anything out of what people typed. */
@Component
class AuditCsv {

    private static final int PAGE = 1000;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Texts texts;
    private final AuditWords words;

    AuditCsv(Texts texts, AuditWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param pages newest first */
    int write(Appendable target, Function<PageQuery, List<AuditRecord>> pages) throws IOException {
        target.append(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(target, CSVFormat.EXCEL);
        printer.printRecord(List.of("at", "actor", "originator", "action", "subject", "seq", "details").stream()
                .map(column -> texts.get("audit.csv." + column))
                .toList());
        int written = 0;
        for (var page = pages.apply(PageQuery.first(PAGE)); !page.isEmpty(); ) {
            for (var r : page) {
                printer.printRecord(
                        SECOND.format(r.at().atZone(Days.ZONE)),
                        text(r.actor()),
                        text(r.originator()),
                        text(words.action(r.action(), LANGUAGE)),
                        text(r.subject()),
                        r.seq(),
                        text(words.details(r.details(), LANGUAGE)));
            }
            written += page.size();
            page = page.size() < PAGE ? List.of() : pages.apply(new PageQuery(written, PAGE, List.of()));
        }
        printer.flush();
        return written;
    }

    /** A cell that begins like a formula gets a mark in front that makes it text. */
    static String text(String value) {
        if (value == null) {
            return "";
        }
        return value.matches("(?s)\\s*[=+\\-@\\t\\r\\n|].*") ? "'" + value : value;
    }
}
