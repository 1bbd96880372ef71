package org.sanji.petition.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.organization.Leaders;
import org.sanji.petition.PetitionSight;
import org.sanji.petition.Recusals;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who sees which petition: the one place where the role table becomes SQL. Every list and every single look-up goes
 * through it, so that a screen can never show what a list hides.
 */
@Component
class PetitionScope {

    /** A repeat that was joined or explained has no organ of its own: whoever leads the earlier case sees it. */
    private static final String OWN_REPEAT =
            "l.petition_id = p.id and l.corrected_at is null and p.state in ('JOINED', 'EXPLAINED')";

    private final Leaders leaders;
    private final StandIns standIns;
    private final ObjectProvider<PetitionSight> sights;

    PetitionScope(Leaders leaders, StandIns standIns, ObjectProvider<PetitionSight> sights) {
        this.leaders = leaders;
        this.standIns = standIns;
        this.sights = sights;
    }

    /** A condition on table {@code petition p} with its named parameters. */
    record Condition(String sql, Map<String, Object> params) {}

    Condition of(Actor actor) {
        if (actor.isSystem()) {
            return new Condition("1 = 1", Map.of());
        }
        var any = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        if (actor.has(Role.TRIAGE_OFFICER) && actor.sealedAccess()) {
            any.add("p.sealed = true");
        }
        if (actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.STATISTICIAN)) {
            any.add("p.sealed = false");
        }
        if (actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) && actor.organ() != null) {
            any.add("p.sealed = false and (exists (select 1 from petition_organ po where po.petition_id = p.id"
                    + " and po.organ = :scopeOrgan) or exists (select 1 from petition_link l join petition_organ po"
                    + " on po.petition_id = l.earlier_id where " + OWN_REPEAT + " and po.organ = :scopeOrgan"
                    + " and po.part = 'LEAD'))");
            params.put("scopeOrgan", actor.organ());
        }
        if (actor.has(Role.LEADER)) {
            any.add("p.sealed = false and " + leaderSees(actor, params));
        }
        sights.orderedStream().flatMap(sight -> sight.sees(actor).stream()).forEach(more -> {
            any.add("p.sealed = false and (" + more.sql() + ")");
            params.putAll(more.params());
        });
        if (any.isEmpty()) {
            return new Condition("1 = 0", Map.of());
        }
        params.put("scopeMe", actor.username());
        return new Condition("((" + String.join(") or (", any) + ")) and " + Recusals.condition("scopeMe"), params);
    }

    /** On what the actor acts for a reason that another module gives; not sealed. */
    Condition actsForAnotherReason(Actor actor) {
        var any = new ArrayList<String>();
        var params = new HashMap<String, Object>();
        sights.orderedStream().flatMap(sight -> sight.actsOn(actor).stream()).forEach(more -> {
            any.add(more.sql());
            params.putAll(more.params());
        });
        return any.isEmpty()
                ? new Condition("1 = 0", Map.of())
                : new Condition("p.sealed = false and ((" + String.join(") or (", any) + "))", params);
    }

    /** Also what absent leaders see for whom this one stands in. */
    private String leaderSees(Actor actor, Map<String, Object> params) {
        var names = standIns.names(actor);
        params.put("scopeLeaders", names);
        List<String> inCharge = names.stream()
                .flatMap(n -> leaders.organsOf(n).stream())
                .distinct()
                .toList();
        var sql = "(p.urgent = true or p.leader in (:scopeLeaders) and p.mediation_level = 'LEADERSHIP'"
                + " or exists (select 1 from reading_sent r where r.petition_id = p.id"
                + " and r.leader in (:scopeLeaders))";
        if (!inCharge.isEmpty()) {
            params.put("scopeInCharge", inCharge);
            sql += " or p.lead_organ in (:scopeInCharge) or exists (select 1 from petition_link l join petition e"
                    + " on e.id = l.earlier_id where " + OWN_REPEAT + " and e.lead_organ in (:scopeInCharge))";
        }
        return sql + ")";
    }
}
