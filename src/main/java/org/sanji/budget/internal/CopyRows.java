package org.sanji.budget.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.PlanSource;
import org.sanji.common.ConfigNode;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code budget_copy}. */
@Repository
class CopyRows {

    /** A version with its plan. */
    record Version(BudgetPlan plan, PlanSource.Copy copy) {}

    private final JdbcClient jdbc;

    CopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> years() {
        return jdbc.sql("select distinct budget_year from budget_copy")
                .query(Integer.class)
                .list();
    }

    Optional<Version> newest(int year) {
        return jdbc.sql("select version, copied_from, content, reason, made_by_name, made_at from budget_copy"
                        + " where budget_year = :year order by version desc fetch next 1 rows only")
                .param("year", year)
                .query((rs, no) -> new Version(
                        PlanYaml.read(ConfigNode.parse("budget-" + year + " (copy)", rs.getString("content"))),
                        new PlanSource.Copy(
                                rs.getInt("copied_from"),
                                rs.getInt("version"),
                                rs.getString("made_by_name"),
                                rs.getObject("made_at", OffsetDateTime.class).toInstant(),
                                rs.getString("reason"))))
                .optional();
    }

    void insert(BudgetPlan plan, int version, int from, String reason, Actor actor, Instant now) {
        jdbc.sql("insert into budget_copy (budget_year, version, copied_from, content, reason, made_by, made_by_name,"
                        + " made_at) values (:year, :version, :from, :content, :reason, :by, :byName, :at)")
                .param("year", plan.year())
                .param("version", version)
                .param("from", from)
                .param("content", PlanYaml.write(plan))
                .param("reason", reason)
                .param("by", actor.username())
                .param("byName", actor.displayName())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
