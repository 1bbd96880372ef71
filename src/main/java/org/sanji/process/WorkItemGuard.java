package org.sanji.process;

import org.sanji.security.Actor;

/**
 * A further condition on doing a task, added by a module that knows more about the petition (sealed cases). All guards
 * must agree; the system is not asked.
 */
public interface WorkItemGuard {

    boolean mayAct(Actor actor, WorkItem item);

    /**
     * The same condition in SQL for lists, on {@code work_item w join petition p}.
     *
     * @param nameParam name of the parameter that holds the actor's login name
     */
    default String sql(Actor actor, String nameParam) {
        return "1 = 1";
    }
}
