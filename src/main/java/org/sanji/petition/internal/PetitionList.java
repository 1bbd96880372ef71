package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Masking;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The petition list: filter, sort and page in SQL, inside the acting user's scope. */
@Component
class PetitionList {

    private static final Map<String, String> SORTS = Map.of(
            "number", "p.number",
            "registeredOn", "p.registered_on",
            "dueOn", "case when p.due_on is null then 1 else 0 end, p.due_on",
            "state", "p.state",
            "leadOrgan", "p.lead_organ");

    private final JdbcClient jdbc;
    private final PetitionScope scope;
    private final DueViews dues;

    PetitionList(JdbcClient jdbc, PetitionScope scope, DueViews dues) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.dues = dues;
    }

    PageSlice<PetitionRow> page(PetitionFilter filter, PageQuery page, Actor actor) {
        var condition = scope.of(actor);
        var params = new HashMap<>(condition.params());
        var where = condition.sql() + where(filter, params);
        long total = jdbc.sql("select count(*) from petition p where " + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("offset", page.offset());
        params.put("limit", page.limit());
        var rows = jdbc.sql("select p.*, (select min(y.name) from petition_party y where y.petition_id = p.id"
                        + " and y.position = 1) as party_name from petition p where " + where + " order by "
                        + orderBy(page) + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .query((rs, i) -> row(rs))
                .list();
        return new PageSlice<>(rows, total);
    }

    private static String where(PetitionFilter f, Map<String, Object> params) {
        var and = new ArrayList<String>();
        if (filled(f.text())) {
            and.add("(p.number = :exact or lower(p.title) like :like escape '!' or exists (select 1 from"
                    + " petition_party y where y.petition_id = p.id and y.name = :exact))");
            params.put("exact", f.text().strip());
            params.put("like", "%" + escape(f.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        in(and, params, "p.state", "states", f.states());
        in(and, params, "p.form", "forms", f.forms());
        eq(and, params, "p.lead_organ", "organ", f.organ());
        eq(and, params, "p.township", "township", f.township());
        if (filled(f.category())) {
            and.add("p.category like :category escape '!'");
            params.put("category", escape(f.category()) + "%");
        }
        day(and, params, "p.registered_on >= :from", "from", f.registeredFrom());
        day(and, params, "p.registered_on <= :to", "to", f.registeredTo());
        day(and, params, "p.due_on <= :due", "due", f.dueTo());
        if (f.urgent() != null) {
            and.add("p.urgent = " + f.urgent());
        }
        if (f.repeat() != null) {
            and.add("p.repeat_kind is " + (f.repeat() ? "not null" : "null"));
        }
        if (!f.includeHistoric()) {
            and.add("p.historic = false");
        }
        return and.isEmpty() ? "" : " and " + String.join(" and ", and);
    }

    private static void in(
            List<String> and, Map<String, Object> params, String column, String name, List<? extends Enum<?>> values) {
        if (values != null && !values.isEmpty()) {
            and.add(column + " in (:" + name + ")");
            params.put(name, values.stream().map(Enum::name).toList());
        }
    }

    private static void eq(List<String> and, Map<String, Object> params, String column, String name, String value) {
        if (filled(value)) {
            and.add(column + " = :" + name);
            params.put(name, value);
        }
    }

    private static void day(
            List<String> and, Map<String, Object> params, String condition, String name, LocalDate day) {
        if (day != null) {
            and.add(condition);
            params.put(name, day);
        }
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String orderBy(PageQuery page) {
        var orders = page.orderBy(SORTS, "p.registered_on desc", "p.number desc");
        if (orders.stream().noneMatch(o -> o.startsWith("p.number"))) {
            orders.add("p.number");
        }
        orders.add("p.id");
        return String.join(", ", orders);
    }

    private PetitionRow row(ResultSet rs) throws SQLException {
        var repeat = rs.getString("repeat_kind");
        return new PetitionRow(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                PetitionForm.valueOf(rs.getString("form")),
                PetitionState.valueOf(rs.getString("state")),
                repeat == null ? null : RepeatKind.valueOf(repeat),
                rs.getString("lead_organ"),
                rs.getString("category"),
                rs.getString("township"),
                rs.getObject("registered_on", LocalDate.class),
                dues.of(rs),
                rs.getBoolean("urgent"),
                rs.getBoolean("historic"),
                rs.getBoolean("sealed"));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
