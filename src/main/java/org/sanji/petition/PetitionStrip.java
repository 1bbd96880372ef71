package org.sanji.petition;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One line that another module adds between the head of the petition page and what is to be done now. */
public interface PetitionStrip {

    /**
     * The line for this petition and the acting user, or empty when there is nothing to say.
     *
     * @param changed to be called after an action, so that the page reloads
     */
    Optional<Component> strip(PetitionView petition, Runnable changed);
}
