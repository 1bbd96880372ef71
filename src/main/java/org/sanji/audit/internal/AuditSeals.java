package org.sanji.audit.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.audit.Seal;
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

    private record Anchor(long id, Instant at, int heads, String prevSeal, String seal) {}

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
                .sorted(Comparator.comparing(Head::chain))
                .flatMap(h -> Stream.of(h.chain(), String.valueOf(h.seq()), h.hash()))
                .collect(Collectors.joining("\n"));
        return keyed.blindIndex("audit-seal\n" + Hashes.of(prev, text));
    }

    /** All seals, oldest first; one that follows a seal that is gone is not genuine either. */
    List<Seal> all() {
        return checked(jdbc.sql("select * from audit_anchor order by id")
                .query((rs, i) -> new Anchor(
                        rs.getLong("id"),
                        rs.getObject("anchored_at", OffsetDateTime.class).toInstant(),
                        rs.getInt("heads"),
                        rs.getString("prev_seal"),
                        rs.getString("seal")))
                .list());
    }

    private List<Seal> checked(List<Anchor> anchors) {
        var seals = new ArrayList<Seal>();
        var prev = Hashes.GENESIS;
        for (var anchor : anchors) {
            var heads = headsOf(anchor);
            boolean genuine = anchor.prevSeal().equals(prev)
                    && heads.size() == anchor.heads()
                    && sealOf(anchor.prevSeal(), heads).equals(anchor.seal());
            seals.add(new Seal(anchor.id(), anchor.at(), anchor.heads(), genuine));
            prev = anchor.seal();
        }
        return seals;
    }

    /** Positions at which the chain no longer is what was sealed, or the seal itself was touched. */
    List<Integer> disagreeing(String chain, Map<Integer, String> hashes, Set<Long> broken) {
        record Sealed(long anchor, Head head) {}
        return jdbc
                .sql("select anchor_id, seq, hash from audit_anchor_head where chain = :chain order by anchor_id")
                .param("chain", chain)
                .query((rs, i) ->
                        new Sealed(rs.getLong("anchor_id"), new Head(chain, rs.getInt("seq"), rs.getString("hash"))))
                .list()
                .stream()
                .filter(s -> broken.contains(s.anchor())
                        || !s.head().hash().equals(hashes.get(s.head().seq())))
                .map(s -> s.head().seq())
                .toList();
    }

    private List<Head> headsOf(Anchor anchor) {
        return jdbc.sql("select chain, seq, hash from audit_anchor_head where anchor_id = :id")
                .param("id", anchor.id())
                .query((rs, i) -> new Head(rs.getString("chain"), rs.getInt("seq"), rs.getString("hash")))
                .list();
    }
}
