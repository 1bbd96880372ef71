package org.sanji.document.internal;

import org.sanji.document.PaperKind;
import org.sanji.organization.Organs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Document numbers (文号), gap-free per organ, kind and year. The row of the series stays locked until the issuing
 * transaction ends, so a number that was not used is given again.
 */
@Component
class PaperNumbers {

    private final JdbcClient jdbc;
    private final Organs organs;
    private final PaperNumberFormat format;

    PaperNumbers(JdbcClient jdbc, Organs organs, PaperNumberFormat format) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.format = format;
    }

    /**
     * The next number, for example {@code 公安局信处〔2026〕12号}.
     *
     * @param historic papers from before the system have a series of their own
     */
    String next(String organ, PaperKind kind, boolean historic, int year) {
        var series = historic ? PaperNumberFormat.HISTORIC + kind.name() : kind.name();
        return format.text(organs.byCode(organ).shortName(), kind, historic, year, increment(organ, series, year));
    }

    private int increment(String organ, String series, int year) {
        var last = jdbc.sql("select last_number from paper_series where organ = ? and kind = ? and paper_year = ?"
                        + " for update")
                .params(organ, series, year)
                .query(Integer.class)
                .optional();
        if (last.isEmpty()) {
            begin(organ, series, year);
            return 1;
        }
        int number = last.get() + 1;
        jdbc.sql("update paper_series set last_number = ? where organ = ? and kind = ? and paper_year = ?")
                .params(number, organ, series, year)
                .update();
        return number;
    }

    private void begin(String organ, String series, int year) {
        try {
            jdbc.sql("insert into paper_series (organ, kind, paper_year, last_number) values (?, ?, ?, 1)")
                    .params(organ, series, year)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("first number of " + organ, e);
        }
    }
}
