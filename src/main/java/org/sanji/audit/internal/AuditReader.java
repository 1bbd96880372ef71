package org.sanji.audit.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.audit.AuditTrail;
import org.sanji.audit.FullVerification;
import org.sanji.audit.Seal;
import org.sanji.audit.Verification;
import org.sanji.common.AuditEntry;
import org.sanji.common.AuditSubjects;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists, exports and verifies records for the auditor. */
@Service
@Transactional(readOnly = true)
class AuditReader implements AuditTrail {

    private static final String USER = "user:";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AuditConditions conditions;
    private final AuditVerifier verifier;
    private final AuditSeals seals;
    private final AuditCsv csv;
    private final ObjectProvider<AuditSubjects> subjects;
    private final ApplicationEventPublisher events;

    AuditReader(
            JdbcClient jdbc,
            CurrentUser currentUser,
            AuditConditions conditions,
            AuditVerifier verifier,
            AuditSeals seals,
            AuditCsv csv,
            ObjectProvider<AuditSubjects> subjects,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.conditions = conditions;
        this.verifier = verifier;
        this.seals = seals;
        this.csv = csv;
        this.subjects = subjects;
        this.events = events;
    }

    @Override
    public PageSlice<AuditRecord> search(AuditFilter filter, PageQuery page) {
        currentUser.require(Role.AUDITOR);
        var sql = conditions.of(filter);
        return new PageSlice<>(rows(sql, page), count(sql));
    }

    private long count(AuditConditions.Where where) {
        return where.bind(jdbc.sql("select count(*) from audit_record " + where.sql()))
                .query(Long.class)
                .single();
    }

    private List<AuditRecord> rows(AuditConditions.Where where, PageQuery page) {
        var rows = where
                .bind(jdbc.sql("select * from audit_record " + where.sql()
                        + " order by id desc offset :offset rows fetch next :limit rows only"))
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(StoredRecord::row)
                .list()
                .stream()
                .map(StoredRecord::record)
                .toList();
        var names = names(rows.stream().map(AuditRecord::chain).distinct().toList());
        return rows.stream().map(r -> r.about(names.get(r.chain()))).toList();
    }

    private Map<String, String> names(List<String> chains) {
        var names = new HashMap<String, String>();
        chains.forEach(c -> names.put(c, c.startsWith(USER) ? c.substring(USER.length()) : c));
        subjects.forEach(s -> names.putAll(s.names(chains)));
        return names;
    }

    @Override
    public List<String> actions() {
        currentUser.require(Role.AUDITOR);
        return jdbc.sql("select distinct action from audit_record")
                .query(String.class)
                .list();
    }

    @Override
    public Verification verify(String chain) {
        currentUser.require(Role.AUDITOR);
        return verifier.verify(chain);
    }

    @Override
    @Transactional
    public FullVerification verifyAll(BiConsumer<Integer, Integer> progress) {
        var auditor = currentUser.require(Role.AUDITOR);
        var result = verifier.verifyAll(progress);
        events.publishEvent(AuditEntry.ofUser(
                auditor.username(),
                "audit-verified",
                Map.of(
                        "chains", String.valueOf(result.chains()),
                        "damaged",
                                String.valueOf(result.damaged().size()
                                        + result.brokenSeals().size()))));
        var names = names(result.damaged().stream().map(Verification::chain).toList());
        var damaged = result.damaged().stream()
                .map(d -> new Verification(names.get(d.chain()), d.records(), d.problems()))
                .toList();
        return new FullVerification(result.chains(), result.records(), result.seals(), damaged, result.brokenSeals());
    }

    @Override
    public PageSlice<Seal> seals(PageQuery page) {
        currentUser.require(Role.AUDITOR);
        var all = new ArrayList<>(seals.all());
        Collections.reverse(all);
        return new PageSlice<>(
                all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    @Override
    @Transactional
    public int export(AuditFilter filter, Appendable target) throws IOException {
        var auditor = currentUser.require(Role.AUDITOR);
        var where = conditions.of(filter);
        int written = csv.write(target, page -> rows(where, page));
        var details = new TreeMap<>(Map.of("rows", String.valueOf(written)));
        details.putAll(AuditConditions.words(filter));
        events.publishEvent(AuditEntry.ofUser(auditor.username(), "audit-exported", details));
        return written;
    }
}
