package org.sanji.audit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sanji.audit.FullVerification;
import org.sanji.audit.Seal;
import org.sanji.audit.Verification;
import org.sanji.audit.Verification.Kind;
import org.sanji.audit.Verification.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes chains from their records and holds them against the heads and the seals. */
@Component
class AuditVerifier {

    private static final int TELL_EVERY = 25;

    private final JdbcClient jdbc;
    private final AuditSeals seals;

    AuditVerifier(JdbcClient jdbc, AuditSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    Verification verify(String chain) {
        return verify(chain, broken(seals.all()));
    }

    FullVerification verifyAll(BiConsumer<Integer, Integer> progress) {
        var all = seals.all();
        var broken = broken(all);
        var chains = chains();
        var damaged = new ArrayList<Verification>();
        int records = 0;
        for (int i = 0; i < chains.size(); i++) {
            if (i % TELL_EVERY == 0) {
                progress.accept(i, chains.size());
            }
            var result = verify(chains.get(i), broken);
            records += result.records();
            if (!result.whole()) {
                damaged.add(result);
            }
        }
        return new FullVerification(
                chains.size(),
                records,
                all.size(),
                damaged,
                broken.stream().sorted().toList());
    }

    /** Also those of which only the head or a seal is left. */
    private List<String> chains() {
        return jdbc.sql("select chain from audit_head union select chain from audit_record"
                        + " union select chain from audit_anchor_head order by 1")
                .query(String.class)
                .list();
    }

    private static Set<Long> broken(List<Seal> seals) {
        return seals.stream().filter(s -> !s.genuine()).map(Seal::id).collect(Collectors.toSet());
    }

    private Verification verify(String chain, Set<Long> brokenSeals) {
        var records = jdbc.sql("select * from audit_record where chain = :chain order by seq")
                .param("chain", chain)
                .query(StoredRecord::row)
                .list();
        var problems = new ArrayList<Problem>();
        checkLinks(records, problems);
        checkHead(chain, records, problems);
        var hashes = records.stream().collect(Collectors.toMap(r -> r.record().seq(), StoredRecord::hash, (a, b) -> a));
        seals.disagreeing(chain, hashes, brokenSeals).forEach(seq -> problems.add(new Problem(Kind.REWRITTEN, seq)));
        return new Verification(chain, records.size(), problems);
    }

    private static void checkLinks(List<StoredRecord> records, List<Problem> problems) {
        var prev = Hashes.GENESIS;
        int seq = 0;
        for (var stored : records) {
            if (stored.record().seq() != seq + 1 || !stored.prevHash().equals(prev)) {
                problems.add(new Problem(Kind.GAP, stored.record().seq()));
            }
            if (!stored.hash().equals(stored.expectedHash())) {
                problems.add(new Problem(Kind.CHANGED, stored.record().seq()));
            }
            prev = stored.hash();
            seq = stored.record().seq();
        }
    }

    private void checkHead(String chain, List<StoredRecord> records, List<Problem> problems) {
        var last = records.isEmpty() ? null : records.get(records.size() - 1);
        int lastSeq = last == null ? 0 : last.record().seq();
        var lastHash = last == null ? Hashes.GENESIS : last.hash();
        var head = jdbc.sql("select seq, hash from audit_head where chain = :chain")
                .param("chain", chain)
                .query((rs, i) -> Map.entry(rs.getInt("seq"), rs.getString("hash")))
                .optional();
        if (head.isEmpty() && lastSeq > 0) {
            problems.add(new Problem(Kind.CUT_OFF, lastSeq));
        }
        head.filter(h -> h.getKey() != lastSeq || !h.getValue().equals(lastHash))
                .ifPresent(h -> problems.add(new Problem(Kind.CUT_OFF, h.getKey())));
    }
}
