package org.sanji.oversight.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.organization.Organs;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.stereotype.Component;

/** Who sees and answers which instruction, as conditions on {@code instruction i join petition p}. */
@Component
class InstructionScope {

    private final VisiblePetitions visible;
    private final StandIns standIns;

    InstructionScope(VisiblePetitions visible, StandIns standIns) {
        this.visible = visible;
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

    /** Only what concerns the actor, and only on petitions that the actor may see. */
    Where of(Actor actor) {
        var condition = visible.condition();
        var params = new HashMap<>(condition.params());
        var any = new ArrayList<String>();
        if (actor.isSystem() || actor.has(Role.TRIAGE_OFFICER, Role.SUPERVISOR)) {
            any.add("1 = 1");
        }
        if (actor.has(Role.LEADER)) {
            any.add("i.leader in (:leaders)");
            params.put("leaders", leaders(actor));
        }
        if (ownOrgan(actor)) {
            any.add("i.organ = :organ");
            params.put("organ", actor.organ());
        }
        return any.isEmpty()
                ? new Where("1 = 0", Map.of())
                : new Where(
                        "p.sealed = false and " + condition.sql() + " and (" + String.join(" or ", any) + ")", params);
    }

    /** What the actor has to do something about: feedback on open ones, the leader's word on answered ones. */
    String mine(Actor actor) {
        var any = new ArrayList<String>();
        if (ownOrgan(actor)) {
            any.add("i.state = 'OPEN' and i.organ = :organ");
        }
        if (actor.has(Role.TRIAGE_OFFICER)) {
            any.add("i.state = 'OPEN' and i.organ = '" + Organs.BUREAU + "'");
        }
        if (actor.has(Role.LEADER)) {
            any.add("i.state = 'ANSWERED' and i.leader in (:leaders)");
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    private static boolean ownOrgan(Actor actor) {
        return actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) && actor.organ() != null;
    }

    /** Whose instructions are the actor's to judge: the own ones, and those of absent leaders behind the actor. */
    List<String> leaders(Actor actor) {
        return actor.has(Role.LEADER) ? standIns.names(actor) : List.of();
    }

    boolean answers(Actor actor, String organ) {
        return organ.equals(Organs.BUREAU)
                ? actor.has(Role.TRIAGE_OFFICER)
                : ownOrgan(actor) && organ.equals(actor.organ());
    }
}
