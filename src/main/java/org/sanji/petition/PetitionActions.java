package org.sanji.petition;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.process.WorkItem;

/** What another module offers as the next action for an open work item, shown at the top of the petition page. */
public interface PetitionActions {

    /**
     * The form or button for this task, or empty when the task is not this module's.
     *
     * @param changed to be called after the task was done, so that the page reloads
     */
    Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed);
}
