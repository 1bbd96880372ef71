package org.sanji.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import org.sanji.process.WorkItem;

/** The head of the review organ reads the draft and approves it or gives it back. */
final class ApprovalForm extends TaskForm {

    ApprovalForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        var review = desk.of(item);
        lead(Words.of("review.approval.lead", review.opinion().writtenBy()));
        add(new RequestFacts(desk, review), new OpinionFacts(review.opinion().text()));
        TextArea comment = Inputs.area("review.approval.comment", 2000);
        comment.setMinHeight("56px");
        place(comment, "opinion-comment");
        add(comment);
        secondary("review.approval.return", VaadinIcon.ARROW_BACKWARD, () -> {
            desk.tasks().giveBack(item.id(), item.version(), Words.typed(comment));
            done("review.given-back");
        });
        primary("review.approval.approve", VaadinIcon.CHECK, () -> {
            desk.tasks().approve(item.id(), item.version());
            done("review.issued");
        });
    }
}
