package org.sanji.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditTrail;
import org.sanji.common.PageQuery;
import org.sanji.security.SecondFactors;
import org.sanji.security.Sessions;
import org.springframework.context.ApplicationContext;

/** Calls of the services that keep people out. */
final class GuardActions {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private GuardActions() {}

    static void register(ApplicationContext context, Map<String, Consumer<String>> calls) {
        var factors = context.getBean(SecondFactors.class);
        calls.put("SecondFactors.own", o -> factors.own());
        calls.put("SecondFactors.newSecret", o -> factors.newSecret());
        calls.put("SecondFactors.address", o -> factors.address(SECRET));
        calls.put("SecondFactors.enrol", o -> factors.enrol(SECRET, "000000", "test-password-0"));
        calls.put("SecondFactors.giveUp", o -> factors.giveUp("test-password-0"));
        calls.put("SecondFactors.enter", o -> factors.enter("000000"));
        calls.put("SecondFactors.reset", o -> factors.reset("t-account"));
        var audit = context.getBean(AuditTrail.class);
        calls.put("AuditTrail.actions", o -> audit.actions());
        calls.put("AuditTrail.seals", o -> audit.seals(PageQuery.first(10)));
        calls.put("AuditTrail.verifyAll", o -> audit.verifyAll((done, all) -> {}));
        calls.put("AuditTrail.export", o -> exported(audit));
        var sessions = context.getBean(Sessions.class);
        calls.put("Sessions.own", o -> sessions.own());
        calls.put("Sessions.end", o -> sessions.end(UUID.randomUUID()));
        calls.put("Sessions.endOthers", o -> sessions.endOthers());
        calls.put("Sessions.of", o -> sessions.of("t-account"));
        calls.put("Sessions.endAll", o -> sessions.endAll("t-account"));
    }

    private static void exported(AuditTrail audit) {
        try {
            audit.export(AuditFilter.all(), new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
