package org.sanji.worklist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanji.petition.Recusals;
import org.sanji.process.TaskKey;
import org.sanji.security.Actor;
import org.sanji.security.Role;

/** Who may do which task, as a condition on {@code work_item w join petition p}: the same rule as WorkItems.mayAct. */
final class TaskScope {

    private TaskScope() {}

    /** A condition and its named parameters. */
    record Condition(String sql, Map<String, Object> params) {

        Condition and(String more) {
            return new Condition(sql + " and " + more, params);
        }

        Condition and(String more, String name, Object value) {
            var extended = new HashMap<>(params);
            extended.put(name, value);
            return new Condition(sql + " and " + more, extended);
        }
    }

    static Condition of(Actor actor) {
        var params = new HashMap<String, Object>();
        params.put("me", actor.username());
        var any = new ArrayList<>(List.of("w.assignee = :me"));
        if (actor.organ() != null) {
            any.add("w.assignee is null and w.organ = :organ and w.role in (:roles)");
            params.put("organ", actor.organ());
            params.put("roles", roles(actor));
        }
        if (actor.has(Role.RECEPTIONIST)) {
            // the hall hands papers over for every organ
            any.add("w.assignee is null and w.task_key = '" + TaskKey.RECORD_SERVICE + "'");
        }
        var sealed = actor.sealedAccess() ? "" : " and p.sealed = false";
        return new Condition(
                "w.closed_at is null and ((" + String.join(") or (", any) + "))" + sealed + " and "
                        + Recusals.condition("me"),
                params);
    }

    /** Handlers and the head may do their liaison's tasks. */
    private static List<String> roles(Actor actor) {
        var own = actor.roles().stream().map(Role::name);
        var stands =
                actor.has(Role.HANDLER, Role.DEPARTMENT_HEAD) ? Stream.of(Role.LIAISON.name()) : Stream.<String>of();
        return Stream.concat(own, stands).distinct().sorted().toList();
    }
}
