package org.sanji.worklist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.sanji.worklist.TaskReach;
import org.springframework.stereotype.Component;

/**
 * Who may do which task, as a condition on {@link TaskQueries#TASKS}: the same rule as WorkItems.mayAct. The wider reach
 * adds what the own organ's named handlers do.
 */
@Component
class TaskScope {

    /** Tasks of an organ's people in general, which can be given to one of them. */
    static final String FOR_HANDLERS = "w.assignee is null and w.role = 'LIAISON'";

    /** Tasks that are not the business of whoever leads the case, but of the organ that does them. */
    static final String CONFIDENTIAL = Stream.of(TaskKey.values())
            .filter(TaskKey::isConfidential)
            .map(task -> "'" + task + "'")
            .collect(Collectors.joining(", "));

    /** Triage is before an organ leads. */
    private static final String NOT_WAITED_FOR = "'" + TaskKey.TRIAGE + "', " + CONFIDENTIAL;

    private static final String NOBODY = "cast(null as varchar(60))";

    private final StandIns standIns;
    private final List<WorkItemGuard> guards;

    TaskScope(StandIns standIns, List<WorkItemGuard> guards) {
        this.standIns = standIns;
        this.guards = guards;
    }

    /**
     * A condition and its named parameters.
     *
     * @param mine SQL: the actor may do it now
     * @param standsFor SQL: name of the absent person in whose place the actor would act, else null
     */
    record Condition(String sql, String mine, String standsFor, Map<String, Object> params) {

        /** Of somebody who only reads. */
        Condition(String sql, Map<String, Object> params) {
            this(sql, "1 = 0", NOBODY, params);
        }

        Condition and(String more) {
            return new Condition(sql + " and " + more, mine, standsFor, params);
        }

        Condition and(String more, String name, Object value) {
            var extended = new HashMap<>(params);
            extended.put(name, value);
            return new Condition(sql + " and " + more, mine, standsFor, extended);
        }
    }

    Condition of(Actor actor, TaskReach reach) {
        var params = base(actor);
        var own = isFor(actor, "me", params);
        var any = new ArrayList<>(List.of(own));
        var whose = new StringBuilder("case when " + own + " then null");
        int nth = 0;
        for (var absent : standIns.absentBehind(actor)) {
            var name = "absent" + nth++;
            params.put(name, absent.username());
            params.put(name + "Name", absent.displayName());
            var place = isFor(absent, name, params) + " and " + admitted(absent, name);
            any.add(place);
            whose.append(" when ")
                    .append(place)
                    .append(" then cast(:")
                    .append(name)
                    .append("Name as varchar(60))");
        }
        var mine = "((" + String.join(") or (", any) + "))";
        var scope = mine;
        if (reach == TaskReach.ORGAN && TaskReach.both(actor)) {
            scope = "(" + mine + " or w.assignee is null and w.organ = :meOrgan and w.role in (:meRoles))";
        }
        return new Condition(
                "w.closed_at is null and " + scope + " and " + admitted(actor, "me"),
                mine,
                nth == 0 ? NOBODY : whose.append(" end").toString(),
                params);
    }

    /** Steps of others in cases that the own organ leads; narrowly only where the organ named nobody else. */
    Condition waiting(Actor actor, TaskReach reach) {
        if (!TaskReach.both(actor)) {
            return new Condition("1 = 0", base(actor));
        }
        var mine = of(actor, TaskReach.MINE);
        var sql = "w.closed_at is null and w.task_key not in (" + NOT_WAITED_FOR + ") and " + admitted(actor, "me")
                + " and p.sealed = false and exists (select 1 from petition_organ po where po.petition_id = p.id"
                + " and po.organ = :meOrgan and po.part = 'LEAD') and case when " + mine.mine()
                + " then 1 else 0 end = 0"
                + " and not (w.organ = :meOrgan and " + FOR_HANDLERS + ")";
        if (reach == TaskReach.MINE) {
            sql += " and not exists (select 1 from case_handler oh where oh.petition_id = p.id and oh.organ = :meOrgan"
                    + " and oh.ended_at is null and oh.username <> :me)";
        }
        return new Condition(sql, mine.params());
    }

    private static Map<String, Object> base(Actor actor) {
        var params = new HashMap<String, Object>();
        params.put("me", actor.username());
        params.put("unassignedOf", TaskReach.both(actor) ? actor.organ() : "");
        return params;
    }

    private String admitted(Actor actor, String nameParam) {
        var all = guards.stream()
                .map(guard -> "(" + guard.sql(actor, nameParam) + ")")
                .toList();
        return "(" + (all.isEmpty() ? "1 = 1" : String.join(" and ", all)) + ")";
    }

    /** Adds the parameters that it needs, all beginning with the name. */
    private static String isFor(Actor actor, String name, Map<String, Object> params) {
        var any = new ArrayList<>(List.of("w.assignee = :" + name));
        if (actor.organ() != null) {
            params.put(name + "Organ", actor.organ());
            params.put(name + "Roles", roles(actor));
            any.add("w.assignee is null and w.organ = :" + name + "Organ and w.role in (:" + name + "Roles)"
                    + " and (w.role <> 'LIAISON' or h.username is null or h.username = :" + name + ")");
        }
        if (actor.has(Role.RECEPTIONIST)) {
            // the hall hands papers over for every organ
            any.add("w.assignee is null and w.task_key in ('" + TaskKey.RECORD_SERVICE + "', '"
                    + TaskKey.RECORD_REVIEW_SERVICE + "')");
        }
        return "((" + String.join(") or (", any) + "))";
    }

    /** Handlers and the head may do their liaison's tasks. */
    private static List<String> roles(Actor actor) {
        var own = actor.roles().stream().map(Role::name);
        var stands =
                actor.has(Role.HANDLER, Role.DEPARTMENT_HEAD) ? Stream.of(Role.LIAISON.name()) : Stream.<String>of();
        return Stream.concat(own, stands).distinct().sorted().toList();
    }
}
