package org.sanji.petition.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.sanji.common.Days;
import org.sanji.petition.DeskMemory;
import org.sanji.petition.Origin;
import org.sanji.petition.RecentUse;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads what a clerk used last from the petitions the clerk registered. */
@Service
class DeskMemoryQueries implements DeskMemory {

    private static final int ROWS = 100;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final DeskRules rules;
    private final Clock clock;

    DeskMemoryQueries(JdbcClient jdbc, CurrentUser currentUser, DeskRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.rules = rules;
        this.clock = clock;
    }

    private record Row(
            String number, Origin origin, String township, String village, String category, LocalDate on, Instant at) {}

    @Override
    public RecentUse recent() {
        var me = currentUser.require(Role.RECEPTIONIST).username();
        var today = Days.today(clock);
        var rows = jdbc.sql("select number, origin, township, village, category, registered_on, registered_at from"
                        + " petition where registered_by = :me and registered_on >= :since and sealed = false"
                        + " and historic = false and state <> 'VOIDED' order by registered_at desc fetch first " + ROWS
                        + " rows only")
                .param("me", me)
                .param("since", today.minusDays(rules.rememberedDays()))
                .query((rs, i) -> new Row(
                        rs.getString("number"),
                        Origin.valueOf(rs.getString("origin")),
                        rs.getString("township"),
                        rs.getString("village"),
                        rs.getString("category"),
                        rs.getObject("registered_on", LocalDate.class),
                        rs.getObject("registered_at", OffsetDateTime.class).toInstant()))
                .list();
        return of(rows, rows.stream().filter(r -> !r.on().isBefore(today)).toList());
    }

    private static RecentUse of(List<Row> rows, List<Row> ofToday) {
        var last = ofToday.isEmpty() ? null : ofToday.get(0);
        return new RecentUse(
                last == null ? null : last.origin(),
                ofToday.stream()
                        .filter(r -> r.township() != null)
                        .map(r -> new RecentUse.PlaceUse(r.township(), r.village()))
                        .distinct()
                        .toList(),
                rows.stream()
                        .map(Row::category)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                last == null ? null : last.number(),
                last == null ? null : last.at());
    }
}
