package org.sanji.budget.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sanji.budget.Evidence;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingForm;
import org.sanji.statistics.Figure;
import org.sanji.statistics.FigureLists;
import org.sanji.statistics.FigureState;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.YearGoals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code budget_rating}. */
@Repository
class AssessmentRows {

    /** An entry with what it is about. */
    record Entry(String project, String indicator, Rating rating) {}

    private final JdbcClient jdbc;

    AssessmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Entry> of(int year) {
        return jdbc.sql("select project, indicator, seq, actual, points, explanation, figure, figure_as_of,"
                        + " figure_provisional, figure_state, figure_numerator, figure_denominator, figure_value,"
                        + " definition, reason, entered_by, entered_by_name, entered_at from budget_rating"
                        + " where budget_year = :year order by project, indicator, seq")
                .param("year", year)
                .query((rs, no) -> entry(rs, year))
                .list();
    }

    private static Entry entry(ResultSet rs, int year) throws SQLException {
        return new Entry(
                rs.getString("project"),
                rs.getString("indicator"),
                new Rating(
                        rs.getInt("seq"),
                        rs.getString("actual"),
                        rs.getBigDecimal("points"),
                        rs.getString("explanation"),
                        evidence(rs, year),
                        rs.getString("reason"),
                        rs.getString("entered_by"),
                        rs.getString("entered_by_name"),
                        rs.getObject("entered_at", OffsetDateTime.class).toInstant()));
    }

    private static Evidence evidence(ResultSet rs, int year) throws SQLException {
        var name = rs.getString("figure");
        if (name == null) {
            return null;
        }
        var indicator = Indicator.valueOf(name);
        var asOf = rs.getObject("figure_as_of", LocalDate.class);
        boolean provisional = rs.getBoolean("figure_provisional");
        var figure = new Figure(
                rs.getLong("figure_numerator"),
                rs.getLong("figure_denominator"),
                rs.getBigDecimal("figure_value"),
                FigureState.valueOf(rs.getString("figure_state")));
        var lists = YearGoals.query(year, asOf)
                .map(q -> FigureLists.of(indicator, q, provisional))
                .orElse(null);
        return new Evidence(indicator, asOf, provisional, figure, rs.getString("definition"), lists);
    }

    void insert(RatingForm about, Rating r) {
        var proof = r.proof();
        var figure = proof == null ? null : proof.figure();
        jdbc.sql("insert into budget_rating (budget_year, project, indicator, seq, actual, points, explanation, figure,"
                        + " figure_as_of, figure_provisional, figure_state, figure_numerator, figure_denominator,"
                        + " figure_value, definition, reason, entered_by, entered_by_name, entered_at) values (:year,"
                        + " :project, :indicator, :seq, :actual, :points, :explanation, :figure, :asOf, :provisional,"
                        + " :state, :numerator, :denominator, :value, :definition, :reason, :by, :byName, :at)")
                .param("year", about.year())
                .param("project", about.project())
                .param("indicator", about.indicator())
                .param("seq", r.seq())
                .param("actual", r.actual())
                .param("points", r.points())
                .param("explanation", r.explanation())
                .param("figure", proof == null ? null : proof.indicator().name())
                .param("asOf", proof == null ? null : proof.asOf())
                .param("provisional", proof == null ? null : proof.provisional())
                .param("state", figure == null ? null : figure.state().name())
                .param("numerator", figure == null ? null : figure.numerator())
                .param("denominator", figure == null ? null : figure.denominator())
                .param("value", figure == null ? null : figure.value())
                .param("definition", proof == null ? null : proof.definition())
                .param("reason", r.reason())
                .param("by", r.by())
                .param("byName", r.byName())
                .param("at", r.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
