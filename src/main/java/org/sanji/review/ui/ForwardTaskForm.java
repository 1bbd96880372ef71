package org.sanji.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.Forms;
import org.sanji.process.WorkItem;
import org.sanji.review.ForwardForm;

/** The bureau sends a request to the review organ outside; the letter is made with the deed. */
final class ForwardTaskForm extends TaskForm {

    ForwardTaskForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        var review = desk.of(item);
        lead(Words.of("review.forward.lead", desk.organs().nameOf(review.organ())));
        add(new RequestFacts(desk, review));
        var sentOn = Inputs.pastDay("review.sent", desk.today());
        sentOn.setValue(desk.today());
        var enclosures = Inputs.line("review.enclosures", 1000);
        enclosures.setPlaceholder(Words.of("review.enclosures.hint"));
        place(sentOn, "review-sent-day", "review-sent-before-request", "future-date");
        add(Forms.twoColumns(sentOn, enclosures));
        primary("review.forward.do", VaadinIcon.ENVELOPE_O, () -> {
            desk.tasks()
                    .forward(item.id(), item.version(), new ForwardForm(sentOn.getValue(), Words.typed(enclosures)));
            done("review.forwarded");
        });
    }
}
