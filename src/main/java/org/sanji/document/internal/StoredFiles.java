package org.sanji.document.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One row per content. Whoever places or removes a file holds the lock of its row until the transaction ends, so that on
 * any number of nodes a file is never removed while somebody begins to use it: the other one waits, and then finds the
 * file gone and places it anew. A crash leaves at most a file without a row, which the sweep finds.
 */
@Component
class StoredFiles {

    private final JdbcClient jdbc;
    private final FileStore store;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, FileStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    /** The file has its row and its place when the transaction commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Incoming incoming) {
        if (!lock(incoming.digest())) {
            insert(incoming.digest(), incoming.size());
        }
        store.place(incoming);
    }

    /** Removes row and file when nobody uses them; whether it did. */
    @Transactional
    public boolean removeUnused(String digest) throws IOException {
        if (!lock(digest)) {
            insert(digest, 0);
        }
        if (used(digest)) {
            return false;
        }
        store.setAside(digest, clock.instant());
        jdbc.sql("delete from stored_file where digest = :digest")
                .param("digest", digest)
                .update();
        return true;
    }

    boolean known(String digest) {
        return jdbc.sql("select count(*) from stored_file where digest = :digest")
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Rows older than this that no attachment and no record uses. */
    List<String> unused(Instant before) {
        return jdbc.sql("select digest from stored_file s where stored_at < :before"
                        + " and not exists (select 1 from attachment a where a.digest = s.digest)"
                        + " and not exists (select 1 from record_file r where r.digest = s.digest)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private boolean used(String digest) {
        return jdbc.sql("select (select count(*) from attachment where digest = :digest)"
                                + " + (select count(*) from record_file where digest = :digest)")
                        .param("digest", digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean lock(String digest) {
        return jdbc.sql("select digest from stored_file where digest = :digest for update")
                .param("digest", digest)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void insert(String digest, long size) {
        try {
            jdbc.sql("insert into stored_file (digest, size_bytes, stored_at) values (:digest, :size, :now)")
                    .param("digest", digest)
                    .param("size", size)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CannotAcquireLockException("the same content arrived twice", e);
        }
    }
}
