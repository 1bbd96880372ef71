package org.sanji.petition;

import com.vaadin.flow.component.icon.VaadinIcon;

/** An entry that another module adds to the menu of a petition's page. */
public interface PetitionMenuItem {

    /** Bundle key of the entry. */
    String labelKey();

    VaadinIcon icon();

    /** Whether the acting user may do it now. */
    boolean offered(PetitionView petition);

    /**
     * Opens the dialog.
     *
     * @param changed to be called after the deed, so that the page reloads
     */
    void open(PetitionView petition, Runnable changed);
}
