package org.sanji.oversight.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.petition.VisiblePetitions;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.stereotype.Component;

/** Whom backlog concerns, as a condition on {@code petition p} that stands for a matter. */
@Component
class BacklogScope {

    static final Role[] WHO = {
        Role.LEADER, Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD
    };

    private final VisiblePetitions visible;
    private final StandIns standIns;

    BacklogScope(VisiblePetitions visible, StandIns standIns) {
        this.visible = visible;
        this.standIns = standIns;
    }

    InstructionScope.Where of(Actor actor) {
        var condition = visible.condition();
        var params = new HashMap<String, Object>(condition.params());
        params.put("mine", standIns.names(actor));
        var any = new ArrayList<String>();
        if (actor.isSystem() || actor.has(Role.LEADER, Role.SUPERVISOR, Role.TRIAGE_OFFICER)) {
            any.add("1 = 1");
        }
        if (actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) && actor.organ() != null) {
            any.add("p.lead_organ = :ownOrgan");
            params.put("ownOrgan", actor.organ());
        }
        return any.isEmpty()
                ? new InstructionScope.Where("1 = 0", Map.of("mine", standIns.names(actor)))
                : new InstructionScope.Where(
                        "p.sealed = false and " + condition.sql() + " and (" + String.join(" or ", any) + ")", params);
    }

    /** Whose charges are the actor's: the own ones, and those of absent leaders behind the actor. */
    List<String> leaders(Actor actor) {
        return standIns.names(actor);
    }

    boolean isLeader(Actor actor, String leader) {
        return actor.has(Role.LEADER) && standIns.names(actor).contains(leader);
    }

    /** The leader, who stands in, or the bureau as the leaders' office. */
    boolean writes(Actor actor, String leader) {
        return isLeader(actor, leader) || actor.has(Role.TRIAGE_OFFICER);
    }
}
