package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Further lines of the organ's work that another module shows on the task page, above the list. */
public interface WorkNote {

    /** Made for each visit; empty when there is nothing for the acting user. */
    Optional<Component> content();
}
