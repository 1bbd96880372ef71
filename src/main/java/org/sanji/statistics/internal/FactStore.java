package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.RepeatKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the facts tables; always inside the caller's transaction. */
@Component
class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what one petition says about itself. */
    void write(CaseFacts facts) {
        FactRow.upsert(jdbc, facts);
        FactRow.replacePasses(jdbc, facts);
        replaceLeads(facts);
        replaceLinks(facts);
        replaceFailures(facts);
    }

    private void replaceLeads(CaseFacts facts) {
        jdbc.sql("delete from fact_lead where petition_id = ?")
                .param(facts.petitionId())
                .update();
        int seq = 0;
        for (var lead : facts.leads()) {
            jdbc.sql("insert into fact_lead (petition_id, seq, organ, since_on) values (?, ?, ?, ?)")
                    .params(facts.petitionId(), seq++, lead.organ(), lead.since())
                    .update();
        }
    }

    private void replaceLinks(CaseFacts facts) {
        jdbc.sql("delete from fact_link where petition_id = ?")
                .param(facts.petitionId())
                .update();
        int seq = 0;
        for (var link : facts.links()) {
            jdbc.sql("insert into fact_link (petition_id, seq, earlier_id, kind, linked_on, corrected_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(facts.petitionId())
                    .param(seq++)
                    .param(link.earlierId())
                    .param(link.kind().name())
                    .param(link.linkedOn())
                    .param(FactRow.date(link.correctedOn()))
                    .update();
        }
    }

    private void replaceFailures(CaseFacts facts) {
        jdbc.sql("delete from fact_failure where petition_id = ?")
                .param(facts.petitionId())
                .update();
        int seq = 0;
        for (var failure : facts.failures()) {
            jdbc.sql("insert into fact_failure (petition_id, seq, kind, event_on, recorded_on)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            facts.petitionId(),
                            seq++,
                            failure.kind().name(),
                            failure.on(),
                            failure.recordedOn() == null ? failure.on() : failure.recordedOn())
                    .update();
        }
    }

    /** The petition and all that any link, valid or corrected, ties to it; as far as they have facts. Sorted. */
    SortedSet<UUID> linked(UUID petitionId) {
        var found = new TreeSet<UUID>(List.of(petitionId));
        var open = new ArrayDeque<UUID>(found);
        while (!open.isEmpty()) {
            var id = open.remove();
            jdbc
                    .sql("select earlier_id from fact_link where petition_id = :id"
                            + " union select petition_id from fact_link where earlier_id = :id")
                    .param("id", id)
                    .query(UUID.class)
                    .list()
                    .stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** Makes concurrent projections of the same matter wait for one another. */
    void lock(Collection<UUID> sortedIds) {
        sortedIds.forEach(id -> jdbc.sql("update fact_petition set revision = revision + 1 where petition_id = ?")
                .param(id)
                .update());
    }

    List<RawCase> read(Collection<UUID> ids) {
        var result = new ArrayList<RawCase>();
        for (var id : ids) {
            jdbc.sql("select sealed, track, registered_on, voided_on from fact_petition where petition_id = ?")
                    .param(id)
                    .query((rs, n) -> new RawCase(
                            id,
                            !rs.getBoolean(1) && !"ACCUSATION".equals(rs.getString(2)),
                            rs.getObject(3, LocalDate.class),
                            rs.getObject(4, LocalDate.class),
                            leads(id),
                            links(id),
                            failures(id)))
                    .optional()
                    .ifPresent(result::add);
        }
        return result;
    }

    private List<CaseFacts.Lead> leads(UUID id) {
        return jdbc.sql("select organ, since_on from fact_lead where petition_id = ? order by seq")
                .param(id)
                .query((rs, n) -> new CaseFacts.Lead(rs.getString(1), rs.getObject(2, LocalDate.class)))
                .list();
    }

    private List<CaseFacts.Link> links(UUID id) {
        return jdbc.sql("select earlier_id, kind, linked_on, corrected_on from fact_link where petition_id = ?"
                        + " order by seq")
                .param(id)
                .query((rs, n) -> new CaseFacts.Link(
                        rs.getObject(1, UUID.class),
                        RepeatKind.valueOf(rs.getString(2)),
                        rs.getObject(3, LocalDate.class),
                        rs.getObject(4, LocalDate.class)))
                .list();
    }

    private List<CaseFacts.Failure> failures(UUID id) {
        return jdbc.sql("select kind, event_on, recorded_on from fact_failure where petition_id = ? order by seq")
                .param(id)
                .query((rs, n) -> new CaseFacts.Failure(
                        CaseFacts.FailureKind.valueOf(rs.getString(1)),
                        rs.getObject(2, LocalDate.class),
                        rs.getObject(3, LocalDate.class)))
                .list();
    }

    /** Replaces what was derived for these petitions. */
    void replaceDerived(Collection<UUID> ids, List<Standing> standings, List<Spoil> spoils) {
        for (var id : ids) {
            jdbc.sql("delete from fact_standing where petition_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from fact_spoil where source_id = ?").param(id).update();
        }
        for (var s : standings) {
            jdbc.sql("insert into fact_standing (petition_id, since_on, until_on, registered_on, organ, repeat_kind,"
                            + " root_id) values (?, ?, ?, ?, ?, ?, ?)")
                    .param(s.petitionId())
                    .param(s.since())
                    .param(s.until())
                    .param(s.registeredOn())
                    .param(FactRow.text(s.organ()))
                    .param(FactRow.name(s.repeatKind()))
                    .param(s.rootId())
                    .update();
        }
        int seq = 0;
        for (var s : spoils) {
            jdbc.sql("insert into fact_spoil (petition_id, source_id, seq, kind, event_on, since_on, until_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(s.petitionId(), s.sourceId(), seq++, s.kind(), s.on(), s.since(), s.until())
                    .update();
        }
    }
}
