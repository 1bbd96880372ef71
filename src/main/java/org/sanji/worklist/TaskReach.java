package org.sanji.worklist;

import org.sanji.security.Actor;
import org.sanji.security.Role;

/** How far the list reaches. */
public enum TaskReach {
    /** What the acting user may do now. */
    MINE,
    /** The same, and what named handlers of the own organ do. */
    ORGAN;

    /** Whether the person can look further than the own tasks. */
    public static boolean both(Actor actor) {
        return actor.organ() != null && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
    }

    /** With what the person begins: a liaison and a head look after the organ, everybody else after the own tasks. */
    public static TaskReach usual(Actor actor) {
        return both(actor) && actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD) ? ORGAN : MINE;
    }
}
