package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.Masking;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Leaders;
import org.sanji.petition.PetitionState;
import org.sanji.petition.ReadingCause;
import org.sanji.petition.ReadingCounts;
import org.sanji.petition.ReadingList;
import org.sanji.petition.ReadingRow;
import org.sanji.petition.ReadingShow;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** {@link ReadingList} over the tables {@code reading_sent} and {@code reading_mark}. */
@Service
class ReadingService implements ReadingList {

    private static final int NOTE_LENGTH = 500;

    private final ReadingCauses causes;
    private final PetitionScope scope;
    private final PetitionAccess access;
    private final Leaders leaders;
    private final DueViews dues;
    private final Journal journal;
    private final UseCase useCase;
    private final CurrentUser currentUser;
    private final StandIns standIns;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingService(
            ReadingCauses causes,
            PetitionScope scope,
            PetitionAccess access,
            Leaders leaders,
            DueViews dues,
            Journal journal,
            UseCase useCase,
            CurrentUser currentUser,
            StandIns standIns,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.causes = causes;
        this.scope = scope;
        this.access = access;
        this.leaders = leaders;
        this.dues = dues;
        this.journal = journal;
        this.useCase = useCase;
        this.currentUser = currentUser;
        this.standIns = standIns;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The actor's list, and those of absent leaders for whom the actor stands in. */
    private ReadingCauses.Sql mine(Actor actor) {
        return causes.of(standIns.names(actor));
    }

    private String inSight(Actor actor, ReadingCauses.Sql sql, Map<String, Object> params) {
        var condition = scope.of(actor);
        params.putAll(sql.params());
        params.putAll(condition.params());
        return "p.sealed = false and p.historic = false and p.state <> 'VOIDED' and " + condition.sql();
    }

    private static String part(ReadingShow show, ReadingCauses.Sql sql) {
        var kept = ReadingCauses.Sql.marked(true);
        return switch (show) {
            case UNREAD -> sql.unread();
            case KEPT -> "not " + sql.unread() + " and " + kept;
            case READ -> "not " + sql.unread() + " and not " + kept + " and " + ReadingCauses.Sql.marked(false);
        };
    }

    @Override
    public PageSlice<ReadingRow> page(ReadingShow show, PageQuery page) {
        var actor = currentUser.require(Role.LEADER);
        var sql = mine(actor);
        Map<String, Object> params = new HashMap<>();
        var where = " from petition p where " + inSight(actor, sql, params) + " and " + part(show, sql);
        long total = jdbc.sql("select count(*)" + where)
                .params(params)
                .query(Long.class)
                .single();
        var select = new StringBuilder("select p.*, (select min(y.name) from petition_party y where"
                + " y.petition_id = p.id and y.position = 1) as party_name");
        for (var cause : ReadingCause.values()) {
            select.append(", case when " + sql.holds(cause) + " then 1 else 0 end as c_" + cause);
        }
        params.put("offset", page.offset());
        params.put("limit", page.limit());
        var rows = jdbc.sql(select + where + " order by case when p.urgent = true then 0 else 1 end,"
                        + " p.registered_on desc, p.number desc offset :offset rows fetch next :limit rows only")
                .params(params)
                .query((rs, i) -> row(rs))
                .list();
        return new PageSlice<>(withSenders(rows, sql.names()), total);
    }

    private ReadingRow row(ResultSet rs) throws SQLException {
        var held = EnumSet.noneOf(ReadingCause.class);
        for (var cause : ReadingCause.values()) {
            if (rs.getInt("c_" + cause) == 1) {
                held.add(cause);
            }
        }
        return new ReadingRow(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                Masking.name(rs.getString("party_name")),
                rs.getString("title"),
                PetitionState.valueOf(rs.getString("state")),
                rs.getString("lead_organ"),
                rs.getObject("registered_on", LocalDate.class),
                dues.of(rs),
                rs.getBoolean("urgent"),
                rs.getInt("persons_concerned"),
                Set.copyOf(held),
                null,
                null,
                null);
    }

    private record Sent(String by, String note, LocalDate on) {}

    private List<ReadingRow> withSenders(List<ReadingRow> rows, List<String> names) {
        if (rows.isEmpty()) {
            return rows;
        }
        var last = new HashMap<UUID, Sent>();
        jdbc.sql("select petition_id, sent_by_name, note, sent_at from reading_sent where petition_id in (:ids)"
                        + " and leader in (:leaders) order by sent_at")
                .param("ids", rows.stream().map(ReadingRow::id).toList())
                .param("leaders", names)
                .query((rs, i) -> Map.entry(
                        rs.getObject(1, UUID.class),
                        new Sent(
                                rs.getString(2),
                                rs.getString(3),
                                Days.dayOf(rs.getObject(4, OffsetDateTime.class).toInstant()))))
                .list()
                .forEach(e -> last.put(e.getKey(), e.getValue()));
        return rows.stream()
                .map(r -> last.containsKey(r.id()) ? with(r, last.get(r.id())) : r)
                .toList();
    }

    private static ReadingRow with(ReadingRow r, Sent sent) {
        return new ReadingRow(
                r.id(),
                r.number(),
                r.petitioner(),
                r.title(),
                r.state(),
                r.leadOrgan(),
                r.registeredOn(),
                r.due(),
                r.urgent(),
                r.personsConcerned(),
                r.causes(),
                sent.by(),
                sent.note(),
                sent.on());
    }

    @Override
    public ReadingCounts counts() {
        var actor = currentUser.actor();
        if (!actor.has(Role.LEADER)) {
            return new ReadingCounts(0, 0, 0);
        }
        var sql = mine(actor);
        Map<String, Object> params = new HashMap<>();
        var where = inSight(actor, sql, params);
        var sums = new StringBuilder();
        for (var show : ReadingShow.values()) {
            sums.append(sums.isEmpty() ? "" : ", ")
                    .append("sum(case when " + part(show, sql) + " then 1 else 0 end) as c_" + show);
        }
        return jdbc.sql("select " + sums + " from petition p where " + where)
                .params(params)
                .query((rs, i) -> new ReadingCounts(rs.getLong("c_UNREAD"), rs.getLong("c_KEPT"), rs.getLong("c_READ")))
                .single();
    }

    @Override
    public void mark(UUID petitionId, boolean keep) {
        var actor = currentUser.require(Role.LEADER);
        useCase.run(() -> {
            access.require(petitionId);
            marks(petitionId, actor, keep);
            events.publishEvent(AuditEntry.ofPetition(petitionId, "leader-read", Map.of("kept", String.valueOf(keep))));
        });
    }

    /** For each leader whose list it is, every cause that holds now. */
    private void marks(UUID petitionId, Actor actor, boolean keep) {
        var sql = mine(actor);
        int marked = 0;
        for (int i = 0; i < sql.names().size(); i++) {
            for (var cause : sql.byLeader().get(i).entrySet()) {
                var params = new HashMap<>(sql.params());
                params.put("id", petitionId);
                boolean holds =
                        jdbc.sql("select count(*) from petition p where p.id = :id and (" + cause.getValue() + ")")
                                        .params(params)
                                        .query(Integer.class)
                                        .single()
                                > 0;
                boolean known = change(petitionId, sql.names().get(i), cause.getKey(), keep, actor, holds);
                if (!known && holds) {
                    insert(petitionId, sql.names().get(i), cause.getKey(), keep, actor);
                }
                marked += known || holds ? 1 : 0;
            }
        }
        RuleViolation.unless(marked > 0, "not-on-reading-list");
    }

    private boolean change(UUID id, String leader, ReadingCause cause, boolean keep, Actor by, boolean read) {
        return jdbc.sql("update reading_mark set kept = :kept, marked_by = :by"
                                + (read ? ", marked_at = :now" : "")
                                + " where petition_id = :id and leader = :leader and cause = :cause")
                        .params(read ? Map.of("now", now()) : Map.of())
                        .param("kept", keep)
                        .param("by", by.username())
                        .param("id", id)
                        .param("leader", leader)
                        .param("cause", cause.name())
                        .update()
                > 0;
    }

    private void insert(UUID id, String leader, ReadingCause cause, boolean keep, Actor by) {
        jdbc.sql("insert into reading_mark (petition_id, leader, cause, kept, marked_by, marked_at)"
                        + " values (:id, :leader, :cause, :kept, :by, :now)")
                .param("id", id)
                .param("leader", leader)
                .param("cause", cause.name())
                .param("kept", keep)
                .param("by", by.username())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void send(UUID petitionId, String leader, String note) {
        var actor = currentUser.require(Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.DEPARTMENT_HEAD);
        var text = PartyEntity.blankToNull(note);
        RuleViolation.unless(text == null || text.length() <= NOTE_LENGTH, "reading-note-long", NOTE_LENGTH);
        useCase.run(() -> {
            var petition = access.require(petitionId);
            if (!actor.isSystem()
                    && !actor.has(Role.TRIAGE_OFFICER, Role.SUPERVISOR)
                    && !String.valueOf(actor.organ()).equals(petition.leadOrgan())) {
                throw new NotFoundException("petition");
            }
            RuleViolation.unless(!petition.sealed(), "sealed-not-for-leaders");
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "voided-not-for-leaders");
            var entry = leaders.all().stream()
                    .filter(l -> l.username().equals(leader))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("reading-leader"));
            put(petitionId, entry.username(), text, actor);
            journal.inside(petition, TimelineKind.SENT_FOR_READING, entry.name());
        });
    }

    private void put(UUID petitionId, String leader, String note, Actor by) {
        jdbc.sql("insert into reading_sent (id, petition_id, leader, note, sent_by, sent_by_name, sent_at)"
                        + " values (:id, :petition, :leader, :note, :by, :name, :now)")
                .param("id", UUID.randomUUID())
                .param("petition", petitionId)
                .param("leader", leader)
                .param("note", note, Types.VARCHAR)
                .param("by", by.username())
                .param("name", by.displayName())
                .param("now", now())
                .update();
    }

    @Override
    public void keepInSight(UUID petitionId) {
        var actor = currentUser.require(Role.LEADER);
        useCase.run(() -> {
            access.require(petitionId);
            boolean known = jdbc.sql("select count(*) from reading_sent where petition_id = :id and leader = :leader")
                            .param("id", petitionId)
                            .param("leader", actor.username())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!known) {
                put(petitionId, actor.username(), null, actor);
            }
            marks(petitionId, actor, false);
        });
    }
}
