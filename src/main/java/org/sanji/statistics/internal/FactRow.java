package org.sanji.statistics.internal;

import java.sql.Types;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.petition.CaseFacts;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of {@code fact_petition} for one registration. */
final class FactRow {

    private FactRow() {}

    static void upsert(JdbcClient jdbc, CaseFacts facts) {
        var columns = columns(facts);
        var set = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        int updated = jdbc.sql("update fact_petition set " + set + ", revision = revision + 1 where petition_id = :id")
                .params(columns)
                .param("id", facts.petitionId())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into fact_petition (petition_id, revision, " + String.join(", ", columns.keySet())
                            + ") values (:id, 0, :" + String.join(", :", columns.keySet()) + ")")
                    .params(columns)
                    .param("id", facts.petitionId())
                    .update();
        }
    }

    private static Map<String, Object> columns(CaseFacts f) {
        var c = new LinkedHashMap<String, Object>();
        c.put("number", f.number());
        c.put("sealed", f.sealed());
        c.put("historic", f.historic());
        c.put("voided_on", date(f.voidedOn()));
        c.put("registered_on", f.registeredOn());
        c.put("form", f.form().name());
        c.put("purpose", f.purpose().name());
        c.put("track", f.track().name());
        c.put("origin", f.origin().name());
        c.put("category", text(f.category()));
        c.put("township", text(f.township()));
        c.put("persons_present", f.personsPresent());
        c.put("persons_concerned", f.personsConcerned());
        c.put("state", f.state().name());
        var triage = f.triage();
        c.put("triage_due_on", date(triage == null ? null : triage.dueOn()));
        c.put("triaged_on", date(triage == null ? null : triage.doneOn()));
        var end = f.end();
        c.put("end_how", name(end == null ? null : end.how()));
        c.put("ended_on", date(end == null ? null : end.on()));
        c.putAll(firstPass(f.firstPass()));
        c.put(
                "start_level",
                f.passes().isEmpty() ? text(null) : name(f.passes().get(0).startLevel()));
        return Collections.unmodifiableMap(c);
    }

    private static Map<String, Object> firstPass(CaseFacts.FirstPass pass) {
        var p = pass != null
                ? pass
                : new CaseFacts.FirstPass(null, null, null, null, false, null, null, null, null, null, null);
        var c = new LinkedHashMap<String, Object>();
        c.put("assigned_on", date(p.assignedOn()));
        c.put("notice_due_on", date(p.noticeDueOn()));
        c.put("notified_on", date(p.notifiedOn()));
        c.put("accepted_on", date(p.acceptedOn()));
        c.put("accepted_by_silence", p.acceptedBySilence());
        c.put("handling_due_on", date(p.handlingDueOn()));
        c.put("answered_on", date(p.answeredOn()));
        c.put("served_on", date(p.servedOn()));
        c.put("closed_on", date(p.closedOn()));
        c.put("outcome", name(p.outcome()));
        c.put("end_level", name(p.endLevel()));
        return c;
    }

    static void replacePasses(JdbcClient jdbc, CaseFacts facts) {
        jdbc.sql("delete from fact_pass where petition_id = ?")
                .param(facts.petitionId())
                .update();
        for (var pass : facts.passes()) {
            var columns = columns(pass);
            jdbc.sql("insert into fact_pass (petition_id, " + String.join(", ", columns.keySet()) + ") values (:id, :"
                            + String.join(", :", columns.keySet()) + ")")
                    .params(columns)
                    .param("id", facts.petitionId())
                    .update();
        }
    }

    private static Map<String, Object> columns(CaseFacts.Pass p) {
        var c = new LinkedHashMap<String, Object>();
        c.put("pass", p.no());
        c.put("reason", p.reason().name());
        c.put("opened_on", p.openedOn());
        c.put("notice_due_on", date(p.noticeDueOn()));
        c.put("notified_on", date(p.notifiedOn()));
        c.put("accepted_on", date(p.acceptedOn()));
        c.put("handling_due_on", date(p.handlingDueOn()));
        c.put("answered_on", date(p.answeredOn()));
        c.put("served_on", date(p.servedOn()));
        c.put("closed_on", date(p.closedOn()));
        c.put("ended_on", date(p.endedOn()));
        c.put("end_how", name(p.endHow()));
        c.put("outcome", name(p.outcome()));
        c.put("start_level", name(p.startLevel()));
        c.put("end_level", name(p.endLevel()));
        return c;
    }

    static SqlParameterValue date(java.time.LocalDate day) {
        return new SqlParameterValue(Types.DATE, day);
    }

    static SqlParameterValue text(String text) {
        return new SqlParameterValue(Types.VARCHAR, text);
    }

    static SqlParameterValue name(Enum<?> value) {
        return text(value == null ? null : value.name());
    }
}
