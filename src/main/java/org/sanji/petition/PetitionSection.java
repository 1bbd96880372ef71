package org.sanji.petition;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A tab that another module adds to the petition page. */
public interface PetitionSection {

    /** Bundle key of the tab's label. */
    String labelKey();

    /** Position among the tabs; the page's own are 10 (requests), 40 (timeline), 50 (picture). */
    int order();

    /**
     * The content for this petition and the acting user, or empty when there is nothing to show.
     *
     * @param changed to be called after an action, so that the page reloads
     */
    Optional<Component> content(PetitionView petition, Runnable changed);
}
