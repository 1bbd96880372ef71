package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Offers the form for every open task of a review. */
@org.springframework.stereotype.Component
class ReviewActionForms implements PetitionActions {

    private final ReviewDesk desk;

    ReviewActionForms(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return Optional.ofNullable(
                switch (item.task()) {
                    case ACCEPT_REVIEW -> new AcceptForm(desk, item, changed);
                    case FORWARD_REVIEW -> new ForwardTaskForm(desk, item, changed);
                    case RECORD_REVIEW_ANSWER -> new AnswerTaskForm(desk, item, changed);
                    case DRAFT_REVIEW_OPINION -> new DraftForm(desk, item, changed);
                    case APPROVE_REVIEW_OPINION -> new ApprovalForm(desk, item, changed);
                    case RECORD_REVIEW_SERVICE -> new ServeForm(desk, item, changed);
                    default -> null;
                });
    }
}
