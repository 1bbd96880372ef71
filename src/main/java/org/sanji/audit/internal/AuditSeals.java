package org.sanji.audit.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.security.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a day keeps the heads that moved, under a keyed hash that also covers the seal before. Who can write to the
 * database but has no key cannot rewrite a chain, head included, unnoticed.
 */
@Component
class AuditSeals {

    private final JdbcClient jdbc;
    private final PersonalDataCipher keyed;
    private final Clock clock;

    AuditSeals(JdbcClient jdbc, PersonalDataCipher keyed, Clock clock) {
        this.jdbc = jdbc;
        this.keyed = keyed;
        this.clock = clock;
    }

    private record Head(String chain, int seq, String hash) {}

    private record Anchor(long id, String prevSeal, String seal) {}

    /** Seals what moved since the last time; nothing moved: nothing is written. Returns the number of heads. */
    @Transactional
    public int seal() {
        var moved = jdbc.sql("select h.chain, h.seq, h.hash from audit_head h where not exists (select 1"
                        + " from audit_anchor_head a where a.chain = h.chain and a.seq = h.seq) order by h.chain")
                .query((rs, i) -> new Head(rs.getString("chain"), rs.getInt("seq"), rs.getString("hash")))
                .list();
        if (moved.isEmpty()) {
            return 0;
        }
        var prev = jdbc.sql("select seal from audit_anchor order by id desc fetch first 1 rows only")
                .query(String.class)
                .optional()
                .orElse(Hashes.GENESIS);
        jdbc.sql("insert into audit_anchor (anchored_at, heads, prev_seal, seal) values (:at, :heads, :prev, :seal)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("heads", moved.size())
                .param("prev", prev)
                .param("seal", sealOf(prev, moved))
                .update();
        long id = jdbc.sql("select max(id) from audit_anchor").query(Long.class).single();
        moved.forEach(h -> jdbc.sql(
                        "insert into audit_anchor_head (anchor_id, chain, seq, hash) values (:id, :chain, :seq, :hash)")
                .param("id", id)
                .param("chain", h.chain())
                .param("seq", h.seq())
                .param("hash", h.hash())
                .update());
        return moved.size();
    }

    private String sealOf(String prev, List<Head> heads) {
        var text = heads.stream()
                .sorted(java.util.Comparator.comparing(Head::chain))
                .flatMap(h -> Stream.of(h.chain(), String.valueOf(h.seq()), h.hash()))
                .collect(Collectors.joining("\n"));
        return keyed.blindIndex("audit-seal\n" + Hashes.of(prev, text));
    }

    /** Positions at which the chain no longer is what was sealed, or the seal itself was touched. */
    List<Integer> disagreeing(String chain, List<StoredRecord> records) {
        var hashes = records.stream().collect(Collectors.toMap(r -> r.record().seq(), StoredRecord::hash));
        return jdbc
                .sql("select distinct a.id, a.prev_seal, a.seal from audit_anchor a join audit_anchor_head h"
                        + " on h.anchor_id = a.id where h.chain = :chain order by a.id")
                .param("chain", chain)
                .query((rs, i) -> new Anchor(rs.getLong("id"), rs.getString("prev_seal"), rs.getString("seal")))
                .list()
                .stream()
                .flatMap(anchor -> {
                    var heads = headsOf(anchor);
                    boolean genuine = sealOf(anchor.prevSeal(), heads).equals(anchor.seal());
                    return heads.stream()
                            .filter(h -> h.chain().equals(chain))
                            .filter(h -> !genuine || !h.hash().equals(hashes.get(h.seq())))
                            .map(Head::seq);
                })
                .toList();
    }

    private List<Head> headsOf(Anchor anchor) {
        return jdbc.sql("select chain, seq, hash from audit_anchor_head where anchor_id = :id")
                .param("id", anchor.id())
                .query((rs, i) -> new Head(rs.getString("chain"), rs.getInt("seq"), rs.getString("hash")))
                .list();
    }
}
