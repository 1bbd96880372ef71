package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.Masking;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.PetitionState;
import org.sanji.petition.SearchHit;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds unsealed petitions inside a person's scope, newest first. */
@Repository
class SearchSql {

    private final JdbcClient jdbc;
    private final PetitionScope scope;

    SearchSql(JdbcClient jdbc, PetitionScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The number series that exist, such as XF2026, the newest first. */
    List<String> series() {
        return jdbc.sql("select series from number_series where series like 'XF%' or series like 'LS%'"
                        + " order by series desc")
                .query(String.class)
                .list();
    }

    /** Whether more than number and title may be searched: an organ that formerly led it no longer reads the rest. */
    String ownPart(Actor actor) {
        boolean organOnly = actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && !actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.STATISTICIAN, Role.LEADER);
        return organOnly && actor.organ() != null
                ? "not exists (select 1 from petition_organ f where f.petition_id = p.id and f.organ = :scopeOrgan"
                        + " and f.part = 'FORMER')"
                : "1 = 1";
    }

    PageSlice<SearchHit> find(
            Actor actor, SearchHit.By by, String fits, Map<String, Object> values, SearchText text, PageQuery page) {
        var condition = scope.of(actor);
        var where = " from petition p where p.sealed = false and " + condition.sql() + " and (" + fits + ")";
        var params = new HashMap<>(condition.params());
        params.putAll(values);
        params.put("offset", page.offset());
        params.put("limit", page.limit());
        var found = jdbc.sql("select p.id, p.number, p.title, p.narrative, p.state, p.lead_organ, p.registered_on,"
                        + " p.urgent, p.historic, (select min(y.name) from petition_party y where y.petition_id = p.id"
                        + " and y.position = 1) as party_name"
                        + where
                        + " order by p.registered_on desc, p.number desc, p.id"
                        + " offset :offset rows fetch next :limit rows only")
                .params(params)
                .query(SearchSql::found)
                .list();
        var former = formerAmong(found.stream().map(Found::id).toList(), actor);
        var requests = requests(found.stream().map(Found::id).toList());
        var hits = found.stream()
                .map(f -> hit(f, by, former.contains(f.id()), requests.getOrDefault(f.id(), List.of()), text))
                .toList();
        return new PageSlice<>(hits, total(where, params, page, hits.size()));
    }

    /** Counts only when the page is full, and then no further than anybody reads. */
    private long total(String where, Map<String, Object> params, PageQuery page, int shown) {
        if (shown < page.limit() && (shown > 0 || page.offset() == 0)) {
            return page.offset() + (long) shown;
        }
        var counted = new HashMap<>(params);
        counted.remove("offset");
        counted.put("limit", PetitionSearch.COUNTED + 1);
        return jdbc.sql("select count(*) from (select p.id" + where + " fetch first :limit rows only) x")
                .params(counted)
                .query(Long.class)
                .single();
    }

    private record Found(
            UUID id,
            String number,
            String title,
            String narrative,
            PetitionState state,
            String leadOrgan,
            LocalDate registeredOn,
            boolean urgent,
            boolean historic,
            String name) {}

    private static Found found(ResultSet rs, int row) throws SQLException {
        return new Found(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getString("title"),
                rs.getString("narrative"),
                PetitionState.valueOf(rs.getString("state")),
                rs.getString("lead_organ"),
                rs.getObject("registered_on", LocalDate.class),
                rs.getBoolean("urgent"),
                rs.getBoolean("historic"),
                rs.getString("party_name"));
    }

    private static SearchHit hit(Found f, SearchHit.By by, boolean titleOnly, List<String> requests, SearchText text) {
        var title = Snippets.marked(f.title(), text.words());
        var snippet = titleOnly || text.words().isEmpty()
                ? List.<SearchHit.Piece>of()
                : Snippets.around(Stream.concat(requests.stream(), Stream.of(f.narrative())), text.words());
        boolean name =
                by == SearchHit.By.WORDS && snippet.isEmpty() && title.stream().noneMatch(SearchHit.Piece::marked);
        return new SearchHit(
                f.id(),
                f.number(),
                Masking.name(f.name()),
                f.state(),
                f.leadOrgan(),
                f.registeredOn(),
                f.urgent(),
                f.historic(),
                name ? SearchHit.By.NAME : by,
                title,
                snippet);
    }

    private Map<UUID, List<String>> requests(List<UUID> ids) {
        var requests = new HashMap<UUID, List<String>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select petition_id, content from petition_request where petition_id in (:ids) order by position")
                    .param("ids", ids)
                    .query((rs, i) -> Map.entry(rs.getObject("petition_id", UUID.class), rs.getString("content")))
                    .list()
                    .forEach(e -> requests.computeIfAbsent(e.getKey(), k -> new java.util.ArrayList<>())
                            .add(e.getValue()));
        }
        return requests;
    }

    private List<UUID> formerAmong(List<UUID> ids, Actor actor) {
        if (ids.isEmpty() || ownPart(actor).equals("1 = 1")) {
            return List.of();
        }
        return jdbc.sql("select petition_id from petition_organ where petition_id in (:ids) and organ = :organ and"
                        + " part = 'FORMER'")
                .param("ids", ids)
                .param("organ", actor.organ())
                .query(UUID.class)
                .list();
    }
}
