package org.sanji.oversight.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.StaleActionException;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SupervisionCause;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.internal.SupervisionScope.Where;
import org.sanji.petition.BreachRaised;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code supervision_case}. */
@Repository
class SupervisionRows {

    static final String FROM = " from supervision_case c join petition p on p.id = c.petition_id where ";
    static final String SELECT = "select c.*, p.number, p.title, p.state as petition_state, p.current_pass" + FROM;

    private final JdbcClient jdbc;
    private final Clock clock;

    SupervisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return Days.today(clock);
    }

    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** Whoever asks: for steps and for callers that have asked for the right. */
    Optional<CaseRow> byId(UUID id) {
        return find(new Where("c.id = :id", Map.of("id", id)), "c.id").stream().findFirst();
    }

    List<CaseRow> find(Where where, String order) {
        return jdbc.sql(SELECT + where.sql() + " order by " + order)
                .params(where.params())
                .query((rs, i) -> CaseRow.of(rs))
                .list();
    }

    boolean known(BreachRaised breach) {
        return jdbc.sql("select count(*) from supervision_case where petition_id = :petition and pass = :pass"
                                + " and breach = :breach and organ = :organ and missed_on = :due")
                        .param("petition", breach.key().petitionId())
                        .param("pass", breach.key().pass())
                        .param("breach", breach.kind().name())
                        .param("organ", breach.organ())
                        .param("due", breach.dueOn())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A second one of the same date meets the unique key. */
    UUID insert(BreachRaised breach) {
        var values = new HashMap<String, Object>();
        values.put("breach", breach.kind().name());
        values.put("due", breach.dueOn());
        return insert(breach.key(), SupervisionCause.of(breach.kind()), breach.organ(), values);
    }

    /** A second one while the first runs meets the unique key. */
    UUID insert(PassKey key, RaiseForm form, String evidence, Actor by) {
        var values = new HashMap<String, Object>();
        values.put("by", by.username());
        values.put("name", by.displayName());
        values.put("evidence", evidence);
        values.put("running", key.petitionId() + "/" + form.organ() + "/" + form.cause());
        return insert(key, form.cause(), form.organ(), values);
    }

    private UUID insert(PassKey key, SupervisionCause cause, String organ, Map<String, Object> values) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into supervision_case (id, version, petition_id, pass, cause, breach, organ, missed_on,"
                        + " raised_on, raised_at, raised_by, raised_by_name, evidence, running_key, state, was_overdue)"
                        + " values (:id, 0, :petition, :pass, :cause, :breach, :organ, :due, :on, :at, :by, :name,"
                        + " :evidence, :running, 'WAITING', false)")
                .param("id", id)
                .param("petition", key.petitionId())
                .param("pass", key.pass())
                .param("cause", cause.name())
                .param("organ", organ)
                .param("breach", values.get("breach"))
                .param("due", values.get("due"))
                .param("by", values.get("by"))
                .param("name", values.get("name"))
                .param("evidence", values.get("evidence"))
                .param("running", values.get("running"))
                .param("on", today())
                .param("at", now())
                .update();
        return id;
    }

    /** @throws StaleActionException when somebody acted on it since the user looked */
    void take(CaseRow row, int version) {
        int taken = jdbc.sql("update supervision_case set version = version + 1 where id = :id and version = :version")
                .param("id", row.id())
                .param("version", version)
                .update();
        if (taken == 0) {
            throw new StaleActionException("supervision " + row.id());
        }
    }

    void waiting(UUID id, LocalDate checkDueOn) {
        change(id, "check_due_on = :due", Map.of("due", checkDueOn));
    }

    void judgeBy(UUID id, LocalDate judgeDueOn) {
        change(id, "judge_due_on = :due", Map.of("due", judgeDueOn));
    }

    /** What the supervisor wrote; the step that sends it makes it an order. */
    void write(UUID id, OrderForm form) {
        change(
                id,
                "facts = :facts, demands = :demands, order_due_on = :due",
                Map.of("facts", form.facts(), "demands", form.demands(), "due", form.dueOn()));
    }

    void ordered(UUID id, String number) {
        change(
                id,
                "state = 'ORDERED', ordered_on = :on, order_number = :number",
                Map.of("on", today(), "number", number));
    }

    void overdue(UUID id) {
        change(id, "overdue_since = :on, was_overdue = true", Map.of("on", today()));
    }

    void answered(UUID id, LocalDate answeredOn, LocalDate judgeDueOn) {
        change(
                id,
                "state = 'ANSWERED', answered_on = :on, overdue_since = null, judge_due_on = :due",
                Map.of("on", answeredOn, "due", judgeDueOn));
    }

    /** The new date stands in the order; the state follows in the step. */
    void dueAgain(UUID id, LocalDate dueOn) {
        change(id, "order_due_on = :due", Map.of("due", dueOn));
    }

    void askedAgain(UUID id) {
        change(id, "state = 'ORDERED', overdue_since = null, judge_due_on = null", Map.of());
    }

    void into(UUID id, UUID order) {
        change(id, "merged_into = :order", Map.of("order", order));
    }

    void leader(UUID id, String username, String name) {
        change(id, "leader = :username, leader_name = :name", Map.of("username", username, "name", name));
    }

    /** Settled: the same can be named again by hand. */
    void end(UUID id, SupervisionState state) {
        change(id, "state = :state, ended_on = :on, running_key = null", Map.of("state", state.name(), "on", today()));
    }

    private void change(UUID id, String set, Map<String, Object> values) {
        jdbc.sql("update supervision_case set " + set + " where id = :id")
                .params(values)
                .param("id", id)
                .update();
    }
}
