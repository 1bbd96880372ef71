package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.oversight.SupervisionView;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;
import org.springframework.beans.factory.ObjectProvider;

/** Offers the forms of the three tasks of supervision: checking, answering, judging. */
@org.springframework.stereotype.Component
class SupervisionTasks implements PetitionActions {

    private final ObjectProvider<SupervisionPresenter> presenters;

    SupervisionTasks(ObjectProvider<SupervisionPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        if (!item.task().isConfidential()) {
            return Optional.empty();
        }
        var presenter = presenters.getObject();
        return form(presenter.byId(UUID.fromString(item.subject())), presenter, changed);
    }

    /** What the acting user can do about it now. */
    static Optional<Component> form(SupervisionView view, SupervisionPresenter presenter, Runnable changed) {
        Runnable done = () -> {
            changed.run();
            MenuCountsChanged.fire();
        };
        if (view.may().check()) {
            return Optional.of(new CheckForm(presenter, view, done));
        }
        if (view.may().answer()) {
            return Optional.of(new AnswerForm(presenter, view, done));
        }
        return view.may().judge() ? Optional.of(new JudgeForm(presenter, view, done)) : Optional.empty();
    }
}
