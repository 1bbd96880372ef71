package org.sanji.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.audit.AuditTrail;
import org.sanji.audit.FullVerification;
import org.sanji.audit.Seal;
import org.sanji.audit.Verification;
import org.sanji.audit.Verification.Kind;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class AuditTrailModuleTest {

    private static final Actor AUDITOR = new Actor("auditor", "审计员", Set.of(Role.AUDITOR), null, false);
    private static final Actor CLERK = new Actor("zhang", "张三", Set.of(Role.RECEPTIONIST), "XFJ", false);

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSeals seals;

    @Autowired
    RunAs runAs;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private void append(String chain, String action) {
        runAs.as(
                CLERK,
                () -> transaction.executeWithoutResult(
                        s -> events.publishEvent(new AuditEntry(chain, action, Map.of("reason", "核对 \"电话\"")))));
    }

    /** Repeats as UseCase does. */
    private void appendAtLast(String chain) {
        boolean appended = false;
        while (!appended) {
            try {
                append(chain, "unmask");
                appended = true;
            } catch (ConcurrencyFailureException e) {
                Thread.onSpinWait();
            }
        }
    }

    private Verification verify(String chain) {
        Supplier<Verification> check = () -> trail.verify(chain);
        return runAs.as(AUDITOR, check);
    }

    @Test
    void aChainIsWholeAndOnlyAnAuditorReadsIt() {
        append("petition:1", "unmask");
        append("petition:1", "unmask");
        assertThat(verify("petition:1")).isEqualTo(new Verification("petition:1", 2, List.of()));
        runAs.as(AUDITOR, () -> {
            var page = trail.search(new AuditFilter("petition:1", "zhang", null, null, null), PageQuery.first(10));
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.items().get(0).seq()).isEqualTo(2);
            assertThat(page.items().get(0).details()).isEqualTo("{\"reason\":\"核对 \\\"电话\\\"\"}");
        });
        assertThatThrownBy(() -> runAs.as(CLERK, () -> {
                    trail.verify("petition:1");
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsAChangedRecord() {
        append("petition:2", "unmask");
        append("petition:2", "unmask");
        jdbc.sql("update audit_record set actor = 'li' where chain = 'petition:2' and seq = 1")
                .update();
        assertThat(verify("petition:2").problems()).containsExactly(new Verification.Problem(Kind.CHANGED, 1));
    }

    @Test
    void findsMissingRecordsInTheMiddleAndAtTheEnd() {
        for (int i = 0; i < 3; i++) {
            append("petition:3", "unmask");
            append("petition:4", "unmask");
        }
        jdbc.sql("delete from audit_record where chain = 'petition:3' and seq = 2")
                .update();
        jdbc.sql("delete from audit_record where chain = 'petition:4' and seq = 3")
                .update();
        assertThat(verify("petition:3").problems()).containsExactly(new Verification.Problem(Kind.GAP, 3));
        assertThat(verify("petition:4").problems()).containsExactly(new Verification.Problem(Kind.CUT_OFF, 3));
    }

    @Test
    void findsAChainThatWasRewrittenAsAWholeAfterItsSeal() {
        append("petition:5", "unmask");
        append("petition:5", "unmask");
        assertThat(seals.seal()).isPositive();
        assertThat(verify("petition:5").whole()).isTrue();
        jdbc.sql("delete from audit_record where chain = 'petition:5'").update();
        jdbc.sql("delete from audit_head where chain = 'petition:5'").update();
        append("petition:5", "look");
        append("petition:5", "look");
        assertThat(verify("petition:5").problems()).containsExactly(new Verification.Problem(Kind.REWRITTEN, 2));
        jdbc.sql("update audit_anchor_head set hash = (select hash from audit_head where chain = 'petition:5')"
                        + " where chain = 'petition:5'")
                .update();
        assertThat(verify("petition:5").problems()).containsExactly(new Verification.Problem(Kind.REWRITTEN, 2));
    }

    @Test
    void theRecordGoesWithTheDeed() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AuditEntry("petition:6", "unmask", Map.of()));
            status.setRollbackOnly();
        });
        assertThat(verify("petition:6").records()).isZero();
        assertThatThrownBy(() -> events.publishEvent(new AuditEntry("petition:6", "unmask", Map.of())))
                .hasMessageContaining("transaction");
    }

    @Test
    void parallelDeedsOnOneChainFollowEachOther() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(4);
        var done = new CountDownLatch(40);
        for (int i = 0; i < 40; i++) {
            pool.execute(() -> {
                appendAtLast("petition:7");
                done.countDown();
            });
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        pool.shutdown();
        assertThat(verify("petition:7").records()).isEqualTo(40);
        assertThat(verify("petition:7").whole()).isTrue();
    }

    @Test
    void findsByTimePersonActionAndSubject() {
        append("petition:8", "look");
        append("user:wang", "login");
        runAs.as(AUDITOR, () -> {
            var today = Days.today(clock);
            assertThat(found(new AuditFilter("wang", null, null, null, null))).containsExactly("login");
            assertThat(found(new AuditFilter("petition:8", null, null, today, today)))
                    .containsExactly("look");
            assertThat(found(new AuditFilter("petition:8", null, null, today.plusDays(1), null)))
                    .isEmpty();
            assertThat(found(new AuditFilter("petition:8", null, null, null, today.minusDays(1))))
                    .isEmpty();
            assertThat(found(new AuditFilter("petition:8", "ZHANG", "look", null, null)))
                    .hasSize(1);
            assertThat(found(new AuditFilter("petition:8", "li", null, null, null)))
                    .isEmpty();
            assertThat(trail.actions()).contains("look", "login");
        });
    }

    private List<String> found(AuditFilter filter) {
        return trail.search(filter, PageQuery.first(10)).items().stream()
                .map(AuditRecord::action)
                .toList();
    }

    @Test
    void verifiesEverythingAndNamesWhatIsBroken() {
        append("petition:9", "look");
        append("petition:9", "look");
        append("petition:10", "look");
        seals.seal();
        Supplier<FullVerification> all = () -> trail.verifyAll((done, of) -> {});
        var before = runAs.as(AUDITOR, all);
        assertThat(damaged(before)).doesNotContain("petition:9", "petition:10");
        // both the last record and the head that remembers it, as whoever can write to the database would
        jdbc.sql("delete from audit_record where chain = 'petition:9' and seq = 2")
                .update();
        jdbc.sql("update audit_head set seq = 1, hash = (select hash from audit_record where chain = 'petition:9'"
                        + " and seq = 1) where chain = 'petition:9'")
                .update();
        jdbc.sql("delete from audit_record where chain = 'petition:10'").update();
        jdbc.sql("delete from audit_head where chain = 'petition:10'").update();
        var after = runAs.as(AUDITOR, all);
        assertThat(after.whole()).isFalse();
        assertThat(damaged(after)).contains("petition:9", "petition:10");
        runAs.as(AUDITOR, () -> assertThat(found(new AuditFilter("auditor", null, "audit-verified", null, null)))
                .isNotEmpty());
    }

    private static List<String> damaged(FullVerification result) {
        return result.damaged().stream().map(Verification::chain).toList();
    }

    @Test
    void aSealThatIsGoneLeavesAGap() {
        for (int i = 0; i < 3; i++) {
            append("petition:11", "look");
            seals.seal();
        }
        Supplier<List<Seal>> list = () -> trail.seals(PageQuery.first(10)).items();
        var before = runAs.as(AUDITOR, list);
        assertThat(before.get(0).genuine()).isTrue();
        long middle = before.get(1).id();
        jdbc.sql("delete from audit_anchor_head where anchor_id = :id")
                .param("id", middle)
                .update();
        jdbc.sql("delete from audit_anchor where id = :id").param("id", middle).update();
        assertThat(runAs.as(AUDITOR, list).get(0).genuine()).isFalse();
        jdbc.sql("delete from audit_anchor_head").update();
        jdbc.sql("delete from audit_anchor").update();
    }

    @Test
    void exportsWhatIsFilteredWithoutFormulasAndRecordsIt() {
        runAs.as(
                CLERK,
                () -> transaction.executeWithoutResult(s ->
                        events.publishEvent(new AuditEntry("petition:12", "=cmd()", Map.of("reason", "@SUM(A1)")))));
        var csv = new StringBuilder();
        Supplier<Integer> export = () -> exported(new AuditFilter("petition:12", null, null, null, null), csv);
        int rows = runAs.as(AUDITOR, export);
        assertThat(rows).isEqualTo(1);
        assertThat(csv.toString()).contains("'=cmd()").doesNotContain(",=cmd()").startsWith("\uFEFF");
        runAs.as(AUDITOR, () -> assertThat(found(new AuditFilter("auditor", null, "audit-exported", null, null)))
                .hasSize(1));
        assertThat(AuditCsv.text("+86")).isEqualTo("'+86");
        assertThat(AuditCsv.text(" =1")).isEqualTo("' =1");
        assertThat(AuditCsv.text("张三")).isEqualTo("张三");
        assertThatThrownBy(() -> runAs.as(CLERK, export)).isInstanceOf(AccessDeniedException.class);
    }

    private int exported(AuditFilter filter, Appendable csv) {
        try {
            return trail.export(filter, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
