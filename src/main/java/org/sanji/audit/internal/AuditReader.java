package org.sanji.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.audit.AuditTrail;
import org.sanji.audit.Verification;
import org.sanji.audit.Verification.Kind;
import org.sanji.audit.Verification.Problem;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists records and recomputes chains. */
@Service
@Transactional(readOnly = true)
class AuditReader implements AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AuditSeals seals;

    AuditReader(JdbcClient jdbc, CurrentUser currentUser, AuditSeals seals) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.seals = seals;
    }

    @Override
    public PageSlice<AuditRecord> search(AuditFilter filter, PageQuery page) {
        currentUser.require(Role.AUDITOR);
        var params = new HashMap<String, Object>();
        put(params, "chain", filter.chain());
        put(params, "actor", filter.actor());
        put(params, "action", filter.action());
        var where = params.keySet().stream().map(k -> " and " + k + " = :" + k).reduce("where 1 = 1", String::concat);
        var total = jdbc.sql("select count(*) from audit_record " + where)
                .params(params)
                .query(Long.class)
                .single();
        var rows = jdbc
                .sql("select * from audit_record " + where
                        + " order by id desc offset :offset rows fetch next :limit rows only")
                .params(params)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(StoredRecord::row)
                .list()
                .stream()
                .map(StoredRecord::record)
                .toList();
        return new PageSlice<>(rows, total);
    }

    private static void put(Map<String, Object> params, String key, String value) {
        if (value != null && !value.isBlank()) {
            params.put(key, value.strip());
        }
    }

    @Override
    public Verification verify(String chain) {
        currentUser.require(Role.AUDITOR);
        var records = jdbc.sql("select * from audit_record where chain = :chain order by seq")
                .param("chain", chain)
                .query(StoredRecord::row)
                .list();
        var problems = new ArrayList<Problem>();
        checkLinks(records, problems);
        checkHead(chain, records, problems);
        seals.disagreeing(chain, records).forEach(seq -> problems.add(new Problem(Kind.REWRITTEN, seq)));
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
        var lastHash = records.isEmpty()
                ? Hashes.GENESIS
                : records.get(records.size() - 1).hash();
        int lastSeq =
                records.isEmpty() ? 0 : records.get(records.size() - 1).record().seq();
        jdbc.sql("select seq, hash from audit_head where chain = :chain")
                .param("chain", chain)
                .query((rs, i) -> Map.entry(rs.getInt("seq"), rs.getString("hash")))
                .optional()
                .filter(head -> head.getKey() != lastSeq || !head.getValue().equals(lastHash))
                .ifPresent(head -> problems.add(new Problem(Kind.CUT_OFF, head.getKey())));
    }
}
