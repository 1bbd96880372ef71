package org.sanji.worklist;

import org.sanji.process.TaskKey;

/**
 * Narrows the list of tasks; null does not.
 *
 * @param text number, title word or exact name
 * @param historic also those of imported petitions from before the Regulation
 */
public record TaskFilter(TaskShow show, TaskKey task, String text, boolean historic) {

    public static TaskFilter all() {
        return new TaskFilter(null, null, null, false);
    }
}
