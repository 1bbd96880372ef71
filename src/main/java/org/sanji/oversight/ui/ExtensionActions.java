package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.oversight.ExtensionView;
import org.sanji.oversight.Extensions;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

/** Offers the head's word on a request for extension. */
@org.springframework.stereotype.Component
class ExtensionActions implements PetitionActions {

    private final Extensions extensions;

    ExtensionActions(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return item.task() == TaskKey.APPROVE_EXTENSION
                ? extensions.of(petition.id()).stream()
                        .filter(e -> e.id().toString().equals(item.subject()))
                        .findFirst()
                        .map((ExtensionView e) -> new ExtensionForm(extensions, e, item, changed))
                : Optional.empty();
    }
}
