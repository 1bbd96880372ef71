package org.sanji.worklist;

import org.sanji.process.TaskKey;

/**
 * Narrows the list of tasks; null does not.
 *
 * @param text number, title word or exact name
 * @param historic also those of imported petitions from before the Regulation
 * @param reach null stands for {@link TaskReach#MINE}
 */
public record TaskFilter(TaskShow show, TaskKey task, String text, boolean historic, TaskReach reach) {

    public TaskFilter {
        reach = reach == null ? TaskReach.MINE : reach;
    }

    public TaskFilter(TaskShow show, TaskKey task, String text, boolean historic) {
        this(show, task, text, historic, TaskReach.MINE);
    }

    public static TaskFilter all() {
        return all(TaskReach.MINE);
    }

    public static TaskFilter all(TaskReach reach) {
        return new TaskFilter(null, null, null, false, reach);
    }
}
