package org.sanji.process;

import org.sanji.security.Actor;

/**
 * A further condition on doing a task, added by a module that knows more about the petition (sealed cases). All guards
 * must agree; the system is not asked.
 */
public interface WorkItemGuard {

    boolean mayAct(Actor actor, WorkItem item);
}
