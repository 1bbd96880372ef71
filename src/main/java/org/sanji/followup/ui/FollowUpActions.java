package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Offers the forms for call-backs and checks. */
@org.springframework.stereotype.Component
class FollowUpActions implements PetitionActions {

    private final AfterDesk desk;

    FollowUpActions(AfterDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return Optional.ofNullable(
                switch (item.task()) {
                    case CALL_BACK -> new CallBackTaskForm(desk, petition, item, changed);
                    case REPORT_PERFORMANCE -> new ReportTaskForm(desk, petition, item, changed);
                    case VERIFY_PERFORMANCE -> new VerifyTaskForm(desk, petition, item, changed);
                    default -> null;
                });
    }
}
