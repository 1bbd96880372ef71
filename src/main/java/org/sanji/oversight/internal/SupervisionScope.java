package org.sanji.oversight.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.organization.Leaders;
import org.sanji.petition.PetitionSight;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who sees which cause and order, as conditions on {@code supervision_case c join petition p}: the bureau all, a leader
 * those of the organs in charge, an organ the orders addressed to it. What is seen can be opened: the leader sees the
 * petition behind it, and the supervisor opens the files of a petition on which an order was sent.
 */
@Component
class SupervisionScope implements PetitionSight {

    private final ObjectProvider<VisiblePetitions> visible;
    private final Leaders leaders;
    private final StandIns standIns;

    /** @param visible asked late: the rule of visibility asks this class in turn */
    SupervisionScope(ObjectProvider<VisiblePetitions> visible, Leaders leaders, StandIns standIns) {
        this.visible = visible;
        this.leaders = leaders;
        this.standIns = standIns;
    }

    /** A condition with its parameters. */
    record Where(String sql, Map<String, Object> params) {

        Where and(String more) {
            return new Where(sql + " and " + more, params);
        }

        Where and(String more, String name, Object value) {
            var extended = new HashMap<>(params);
            extended.put(name, value);
            return new Where(sql + " and " + more, extended);
        }
    }

    static boolean ofBureau(Actor actor) {
        return actor.isSystem() || actor.has(Role.SUPERVISOR, Role.TRIAGE_OFFICER);
    }

    static boolean ofOrgan(Actor actor) {
        return actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) && actor.organ() != null;
    }

    /** Whether the actor reads the bureau's side: who named the cause, suggestions to others. */
    static boolean readsAll(Actor actor) {
        return ofBureau(actor) || actor.has(Role.LEADER);
    }

    /** A leader's causes that were dismissed are listed as long as the petition is the leader's for another reason. */
    Where of(Actor actor) {
        var condition = visible.getObject().condition();
        var params = new HashMap<>(condition.params());
        var any = new ArrayList<String>();
        if (ofBureau(actor)) {
            any.add("1 = 1");
        }
        var inCharge = inCharge(actor);
        if (!inCharge.isEmpty()) {
            any.add("c.organ in (:inCharge)");
            params.put("inCharge", inCharge);
        }
        if (ofOrgan(actor)) {
            any.add("c.organ = :ownOrgan and c.ordered_on is not null");
            params.put("ownOrgan", actor.organ());
        }
        return any.isEmpty()
                ? new Where("1 = 0", Map.of())
                : new Where(
                        "p.sealed = false and " + condition.sql() + " and (" + String.join(" or ", any) + ")", params);
    }

    private List<String> inCharge(Actor actor) {
        return actor.has(Role.LEADER)
                ? standIns.names(actor).stream()
                        .flatMap(name -> leaders.organsOf(name).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    @Override
    public Optional<VisiblePetitions.Condition> sees(Actor actor) {
        var inCharge = inCharge(actor);
        return inCharge.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisiblePetitions.Condition(
                        "exists (select 1 from supervision_case sc where sc.petition_id = p.id"
                                + " and sc.organ in (:scopeSupervised)"
                                + " and (sc.ordered_on is not null or sc.state = 'WAITING'))",
                        Map.of("scopeSupervised", inCharge)));
    }

    @Override
    public Optional<VisiblePetitions.Condition> actsOn(Actor actor) {
        return actor.has(Role.SUPERVISOR)
                ? Optional.of(new VisiblePetitions.Condition(
                        "exists (select 1 from supervision_case sc where sc.petition_id = p.id"
                                + " and sc.ordered_on is not null)",
                        Map.of()))
                : Optional.empty();
    }
}
