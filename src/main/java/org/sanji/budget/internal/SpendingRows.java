package org.sanji.budget.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code budget_spending}. */
@Repository
class SpendingRows {

    /** An entry with what it is about. */
    record Entry(String project, BudgetDate date, Spending spending) {}

    private final JdbcClient jdbc;

    SpendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Entry> of(int year) {
        return jdbc.sql("select project, due, seq, amount, note, reason, over_reason, entered_by, entered_by_name,"
                        + " entered_at from budget_spending where budget_year = :year order by project, due, seq")
                .param("year", year)
                .query(SpendingRows::entry)
                .list();
    }

    private static Entry entry(ResultSet rs, int no) throws SQLException {
        return new Entry(
                rs.getString("project"),
                BudgetDate.valueOf(rs.getString("due")),
                new Spending(
                        rs.getInt("seq"),
                        rs.getBigDecimal("amount"),
                        rs.getString("note"),
                        rs.getString("reason"),
                        rs.getString("over_reason"),
                        rs.getString("entered_by"),
                        rs.getString("entered_by_name"),
                        rs.getObject("entered_at", OffsetDateTime.class).toInstant()));
    }

    void insert(SpendingForm about, Spending s) {
        jdbc.sql("insert into budget_spending (budget_year, project, due, seq, amount, note, reason, over_reason,"
                        + " entered_by, entered_by_name, entered_at) values (:year, :project, :due, :seq, :amount,"
                        + " :note, :reason, :over, :by, :byName, :at)")
                .param("year", about.year())
                .param("project", about.project())
                .param("due", about.date().name())
                .param("seq", s.seq())
                .param("amount", s.amount())
                .param("note", s.note())
                .param("reason", s.reason())
                .param("over", s.overReason())
                .param("by", s.by())
                .param("byName", s.byName())
                .param("at", s.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
