package org.sanji.mediation.internal;

import org.sanji.petition.OutcomeKind;
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
    private final House house;
    private final PaperNumberFormat format;

    PaperNumbers(JdbcClient jdbc, House house, PaperNumberFormat format) {
        this.jdbc = jdbc;
        this.house = house;
        this.format = format;
    }

    /**
     * The next number, for example {@code 公信处〔2026〕12号}.
     *
     * @param historic papers from before the system have a series of their own
     */
    String next(String organ, OutcomeKind kind, boolean historic, int year) {
        var series = historic ? "HISTORIC_" + kind.name() : kind.name();
        return format.text(house.shortName(organ), series, year, increment(organ, series, year));
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
