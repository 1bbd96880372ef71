package org.sanji.oversight.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.FigurePeriod;
import org.sanji.oversight.SuggestionFigure;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SuggestionLine;
import org.sanji.oversight.SupervisionFigure;
import org.sanji.oversight.SupervisionFigures;
import org.sanji.oversight.SupervisionReport;
import org.sanji.oversight.SupervisionRow;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link SupervisionFigures} in SQL; figure and list share the condition of {@link FigureSql}. */
@Service
@Transactional(readOnly = true)
class SupervisionFigureService implements SupervisionFigures {

    private final SupervisionRows rows;
    private final VisiblePetitions visible;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    SupervisionFigureService(SupervisionRows rows, VisiblePetitions visible, CurrentUser user, JdbcClient jdbc) {
        this.rows = rows;
        this.visible = visible;
        this.user = user;
        this.jdbc = jdbc;
    }

    @Override
    public SupervisionReport of(FigurePeriod period) {
        user.require(Role.SUPERVISOR, Role.STATISTICIAN, Role.LEADER);
        var organs = jdbc.sql(FigureSql.byOrgan())
                .params(params(period))
                .query((rs, i) ->
                        new SupervisionReport.OrganRow(rs.getString("organ"), figures(rs, SupervisionFigure.class)))
                .list();
        var suggestions = jdbc.sql(FigureSql.byAddressee())
                .params(params(period))
                .query((rs, i) -> new SupervisionReport.SuggestionRow(
                        SuggestionKind.valueOf(rs.getString("kind")),
                        rs.getString("organ"),
                        figures(rs, SuggestionFigure.class)))
                .list();
        return new SupervisionReport(
                period,
                organs,
                sum(
                        SupervisionFigure.class,
                        organs.stream().map(SupervisionReport.OrganRow::figures).toList()),
                suggestions,
                sum(
                        SuggestionFigure.class,
                        suggestions.stream()
                                .map(SupervisionReport.SuggestionRow::figures)
                                .toList()));
    }

    private static <E extends Enum<E>> Map<E, Long> figures(ResultSet rs, Class<E> type) throws SQLException {
        var figures = new EnumMap<E, Long>(type);
        for (var figure : type.getEnumConstants()) {
            figures.put(figure, rs.getLong("f_" + figure));
        }
        return figures;
    }

    private static <E extends Enum<E>> Map<E, Long> sum(Class<E> type, List<Map<E, Long>> all) {
        var sums = new EnumMap<E, Long>(type);
        for (var figure : type.getEnumConstants()) {
            sums.put(figure, all.stream().mapToLong(f -> f.get(figure)).sum());
        }
        return sums;
    }

    private static Map<String, Object> params(FigurePeriod period) {
        return Map.of("from", period.from(), "to", period.to(), "asOf", period.asOf());
    }

    @Override
    public PageSlice<SupervisionRow> list(FigurePeriod period, SupervisionFigure figure, String organ, PageQuery page) {
        user.require(Role.SUPERVISOR, Role.STATISTICIAN);
        var params = scoped(period);
        var where = FigureSql.condition(figure) + " and p.sealed = false and "
                + visible.condition().sql();
        if (organ != null) {
            where += " and c.organ = :figureOrgan";
            params.put("figureOrgan", organ);
        }
        var found = jdbc.sql(SupervisionRows.SELECT + where + " order by c.raised_on, c.id"
                        + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> CaseRow.of(rs).listed(rows.today()))
                .list();
        return new PageSlice<>(found, count(SupervisionRows.FROM + where, params));
    }

    @Override
    public PageSlice<SuggestionLine> suggestions(
            FigurePeriod period, SuggestionFigure figure, SuggestionKind kind, String organ, PageQuery page) {
        user.require(Role.SUPERVISOR, Role.STATISTICIAN);
        var params = scoped(period);
        var where = FigureSql.condition(figure) + " and p.sealed = false and "
                + visible.condition().sql();
        if (kind != null) {
            where += " and s.kind = :figureKind";
            params.put("figureKind", kind.name());
        }
        if (organ != null) {
            where += " and s.organ = :figureOrgan";
            params.put("figureOrgan", organ);
        }
        var from = FigureSql.SUGGESTIONS + where;
        var found = jdbc.sql("select s.*, p.number, r.adopted, r.content as reply, r.replied_on" + from
                        + " order by s.issued_on, s.id offset :offset rows fetch next :limit rows only")
                .params(params)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query((rs, i) -> line(rs))
                .list();
        return new PageSlice<>(found, count(from, params));
    }

    private Map<String, Object> scoped(FigurePeriod period) {
        var params = new HashMap<String, Object>(params(period));
        params.putAll(visible.condition().params());
        return params;
    }

    private long count(String from, Map<String, Object> params) {
        return jdbc.sql("select count(*)" + from)
                .params(params)
                .query(Long.class)
                .single();
    }

    private static SuggestionLine line(ResultSet rs) throws SQLException {
        var adopted = rs.getObject("adopted", Boolean.class);
        return new SuggestionLine(
                rs.getObject("id", UUID.class),
                rs.getObject("case_id", UUID.class),
                rs.getString("number"),
                SuggestionKind.valueOf(rs.getString("kind")),
                rs.getString("organ"),
                rs.getString("content"),
                rs.getString("paper_number"),
                rs.getObject("issued_on", LocalDate.class),
                adopted,
                rs.getString("reply"),
                rs.getObject("replied_on", LocalDate.class));
    }
}
