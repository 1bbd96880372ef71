package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sanji.budget.AssessmentStep;
import org.sanji.statistics.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code budget_step}. */
@Repository
class StepRows {

    /**
     * A step with what it is about.
     *
     * @param content the plan a signature was given for; null otherwise
     */
    record Entry(String project, AssessmentStep step, String content) {}

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Entry> of(int year) {
        return jdbc.sql("select project, seq, kind, reason, points, grade, content, made_by, made_by_name, made_at"
                        + " from budget_step where budget_year = :year order by project, seq")
                .param("year", year)
                .query(StepRows::entry)
                .list();
    }

    private static Entry entry(ResultSet rs, int no) throws SQLException {
        BigDecimal points = rs.getBigDecimal("points");
        var score = points == null ? null : new Score(points, Score.Grade.valueOf(rs.getString("grade")));
        return new Entry(
                rs.getString("project"),
                new AssessmentStep(
                        rs.getInt("seq"),
                        AssessmentStep.Kind.valueOf(rs.getString("kind")),
                        rs.getString("reason"),
                        score,
                        rs.getString("made_by"),
                        rs.getString("made_by_name"),
                        rs.getObject("made_at", OffsetDateTime.class).toInstant()),
                rs.getString("content"));
    }

    /** Projects of all years whose last step is the submission. */
    long submitted() {
        return jdbc.sql("select count(*) from budget_step s where kind = 'SUBMITTED' and not exists (select 1"
                        + " from budget_step l where l.budget_year = s.budget_year and l.project = s.project"
                        + " and l.seq > s.seq)")
                .query(Long.class)
                .single();
    }

    void insert(int year, Entry entry) {
        var step = entry.step();
        jdbc.sql("insert into budget_step (budget_year, project, seq, kind, reason, points, grade, content, made_by,"
                        + " made_by_name, made_at) values (:year, :project, :seq, :kind, :reason, :points, :grade,"
                        + " :content, :by, :byName, :at)")
                .param("year", year)
                .param("project", entry.project())
                .param("seq", step.seq())
                .param("kind", step.kind().name())
                .param("reason", step.reason())
                .param("points", step.score() == null ? null : step.score().points())
                .param(
                        "grade",
                        step.score() == null ? null : step.score().grade().name())
                .param("content", entry.content())
                .param("by", step.by())
                .param("byName", step.byName())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
