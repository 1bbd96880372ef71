package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.springframework.beans.factory.ObjectProvider;

/** Offers the form of the two tasks of a report to a superior. */
@org.springframework.stereotype.Component
class ReportActions implements PetitionActions {

    private final ObjectProvider<SuperiorPresenter> presenters;

    ReportActions(ObjectProvider<SuperiorPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return item.task() == TaskKey.DRAFT_REPORT || item.task() == TaskKey.CHECK_REPORT
                ? Optional.of(new ReportForm(presenters.getObject(), item, changed))
                : Optional.empty();
    }
}
