package org.sanji.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.oversight.Backlog;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.BacklogFilter;
import org.sanji.oversight.ChargeView;
import org.sanji.oversight.ContactHow;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The calls of backlog, with petitions of their own: old (open for long), taken (by the leader in charge), taken2 (handed on
 * to the leader who is not).
 */
final class BacklogActions {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final int LONG_AGO = 400;

    private final Function<String, UUID> samples;
    private final Cases cases;
    private final RunAs runAs;
    private final Backlog backlog;
    private final BacklogCharges charges;
    private final Map<String, UUID> own = new HashMap<>();

    BacklogActions(ApplicationContext context, Function<String, UUID> samples) {
        this.samples = samples;
        this.cases = context.getBean(Cases.class);
        this.runAs = context.getBean(RunAs.class);
        this.backlog = context.getBean(Backlog.class);
        this.charges = context.getBean(BacklogCharges.class);
        own.put("old", cases.accepted());
        context.getBean(JdbcClient.class)
                .sql("update petition set registered_on = :on where id = :id")
                .param("on", cases.today().minusDays(LONG_AGO))
                .param("id", own.get("old"))
                .update();
        own.put("taken", taken());
        own.put("taken2", taken());
        var seen = charge("taken2");
        var leader2 =
                People.of(context.getBean(org.sanji.organization.Leaders.class)).get("leader2");
        runAs.as(cases.leaderOf(Cases.LEAD), () -> charges.handOn(seen.id(), seen.version(), leader2.username(), "测试"));
    }

    private UUID taken() {
        var id = cases.accepted();
        runAs.as(cases.leaderOf(Cases.LEAD), () -> {
            var charge = charges.takeOn(id, "测试目标");
            charges.plan(charge, 0, "测试步骤", cases.today());
        });
        return id;
    }

    private UUID id(String object) {
        return own.containsKey(object) ? own.get(object) : samples.apply(object);
    }

    private ChargeView charge(String object) {
        return runAs.as(Cases.OFFICER, () -> charges.of(id(object))).get(0);
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    void addTo(Map<String, Consumer<String>> calls) {
        var none = BacklogFilter.of(null);
        calls.put(
                "Backlog.page",
                o -> found(backlog.page(none, ALL).items().stream()
                        .anyMatch(r -> r.petitionId().equals(id(o)))));
        calls.put("Backlog.counts", o -> backlog.counts(none));
        calls.put("Backlog.byBand", o -> backlog.byBand(none));
        calls.put(
                "Backlog.byOrgan",
                o -> found(backlog.byOrgan(none).stream().anyMatch(f -> f.key().equals(Cases.LEAD))));
        calls.put("Backlog.of", o -> found(backlog.of(id(o)).isPresent()));
        calls.put("BacklogCharges.of", o -> found(!charges.of(id(o)).isEmpty()));
        calls.put("BacklogCharges.mayTakeOn", o -> found(charges.mayTakeOn(id(o))));
        calls.put("BacklogCharges.silent", o -> charges.silent());
        calls.put("BacklogCharges.others", o -> charges.others());
        calls.put("BacklogCharges.takeOn", o -> charges.takeOn(id(o), "测试目标"));
        calls.put("BacklogCharges.plan", o -> {
            var c = charge(o);
            charges.plan(c.id(), c.version(), "测试步骤", cases.today());
        });
        calls.put("BacklogCharges.close", o -> {
            var c = charge(o);
            charges.close(c.id(), c.version(), c.steps().get(0).id(), true, null);
        });
        calls.put("BacklogCharges.contact", o -> {
            var c = charge(o);
            charges.contact(c.id(), c.version(), cases.today(), ContactHow.PHONE, "测试联系");
        });
        calls.put("BacklogCharges.handOn", o -> {
            var c = charge(o);
            charges.handOn(c.id(), c.version(), "leader5", "测试移交");
        });
        calls.put("BacklogCharges.end", o -> {
            var c = charge(o);
            charges.end(c.id(), c.version(), "测试结束");
        });
    }
}
