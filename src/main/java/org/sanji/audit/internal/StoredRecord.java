package org.sanji.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.sanji.audit.AuditRecord;

/** A record with its hashes. */
record StoredRecord(AuditRecord record, String prevHash, String hash) {

    /** What the hash must be for this content. */
    String expectedHash() {
        return Hashes.of(
                record.chain(),
                record.seq(),
                record.at(),
                record.actor(),
                record.originator(),
                record.action(),
                record.details(),
                prevHash);
    }

    static StoredRecord row(ResultSet rs, int index) throws SQLException {
        var record = new AuditRecord(
                rs.getLong("id"),
                rs.getString("chain"),
                rs.getString("chain"),
                rs.getInt("seq"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("actor"),
                rs.getString("originator"),
                rs.getString("action"),
                rs.getString("details"));
        return new StoredRecord(record, rs.getString("prev_hash"), rs.getString("hash"));
    }
}
