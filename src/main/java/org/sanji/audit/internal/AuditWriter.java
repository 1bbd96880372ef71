package org.sanji.audit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.sanji.audit.AuditRecord;
import org.sanji.common.AuditEntry;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the chain in the acting transaction: the deed and its record are kept or lost together. The head row is
 * locked, so that two deeds on one chain follow each other; two first records at once make one use case repeat.
 */
@Component
class AuditWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditWriter(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    private record Head(int seq, String hash) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditEntry entry) {
        var head = jdbc.sql("select seq, hash from audit_head where chain = :chain for update")
                .param("chain", entry.chain())
                .query((rs, i) -> new Head(rs.getInt("seq"), rs.getString("hash")))
                .optional();
        var last = head.orElse(new Head(0, Hashes.GENESIS));
        var stored = next(entry, last);
        try {
            insert(stored);
            jdbc.sql(
                            head.isPresent()
                                    ? "update audit_head set seq = :seq, hash = :hash where chain = :chain"
                                    : "insert into audit_head (chain, seq, hash) values (:chain, :seq, :hash)")
                    .param("chain", entry.chain())
                    .param("seq", stored.record().seq())
                    .param("hash", stored.hash())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("chain " + entry.chain() + " was begun at the same time", e);
        }
    }

    private StoredRecord next(AuditEntry entry, Head last) {
        var actor = currentUser.isLoggedIn() ? currentUser.actor() : Actor.SYSTEM;
        var record = new AuditRecord(
                0,
                entry.chain(),
                entry.chain(),
                last.seq() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.username(),
                currentUser.originator().orElse(null),
                entry.action(),
                json(entry));
        return new StoredRecord(record, last.hash(), new StoredRecord(record, last.hash(), "").expectedHash());
    }

    private void insert(StoredRecord stored) {
        var r = stored.record();
        jdbc.sql("insert into audit_record (chain, seq, at, actor, originator, action, details, prev_hash, hash)"
                        + " values (:chain, :seq, :at, :actor, :originator, :action, :details, :prev, :hash)")
                .param("chain", r.chain())
                .param("seq", r.seq())
                .param("at", r.at().atOffset(ZoneOffset.UTC))
                .param("actor", r.actor())
                .param("originator", r.originator())
                .param("action", r.action())
                .param("details", r.details())
                .param("prev", stored.prevHash())
                .param("hash", stored.hash())
                .update();
    }

    private static String json(AuditEntry entry) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(entry.details()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("details of " + entry.action(), e);
        }
    }
}
