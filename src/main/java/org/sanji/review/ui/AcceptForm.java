package org.sanji.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import org.sanji.common.ui.Formats;
import org.sanji.process.WorkItem;

/** The review organ takes a request up; a late one for a reason, or it is refused in writing. */
final class AcceptForm extends TaskForm {

    AcceptForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        var review = desk.of(item);
        boolean inTime = review.request().inTime();
        lead(Words.of(
                inTime ? "review.accept.in-time" : "review.accept.late",
                Formats.date(review.request().lastDayOn()),
                Formats.date(review.period().dueOn())));
        add(new RequestFacts(desk, review));
        if (inTime) {
            primary("review.accept.do", VaadinIcon.CHECK, () -> {
                desk.tasks().accept(item.id(), item.version(), null);
                done("review.accepted");
            });
            return;
        }
        TextArea reason = Inputs.area("review.accept.reason", 2000);
        reason.setHelperText(Words.of("review.accept.reason.help"));
        place(reason, "review-late-reason", "review-refusal-reason");
        add(reason);
        secondary("review.refuse.do", VaadinIcon.BAN, () -> {
            desk.tasks().refuse(item.id(), item.version(), Words.typed(reason));
            done("review.refused");
        });
        primary("review.accept.late.do", VaadinIcon.CHECK, () -> {
            desk.tasks().accept(item.id(), item.version(), Words.typed(reason));
            done("review.accepted");
        });
    }
}
