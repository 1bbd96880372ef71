package org.sanji.review.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.process.WorkItem;
import org.sanji.review.AnswerForm;

/** What the review organ outside decided, with number, dates and a scan. */
final class AnswerTaskForm extends TaskForm {

    AnswerTaskForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        var review = desk.of(item);
        var today = desk.today();
        lead(Words.of("review.answer.lead", desk.organs().nameOf(review.organ())));
        var number = Inputs.line("review.answer.number", 80);
        number.setPlaceholder(Words.of("review.answer.number.hint"));
        DayField issuedOn = Inputs.pastDay("review.answer.issued", today);
        DayField receivedOn = Inputs.pastDay("review.answer.received", today);
        receivedOn.setValue(today);
        DayField servedOn = Inputs.pastDay("review.answer.served", today);
        servedOn.setHelperText(Words.of("review.answer.served.help"));
        var result = Inputs.results();
        var conclusion = Inputs.area("review.answer.conclusion", 20_000);
        place(number, "review-answer-number");
        place(issuedOn, "review-answer-days", "review-answer-before-request", "review-answer-order");
        place(receivedOn, "future-date");
        place(servedOn, "service-before-issue");
        place(conclusion, "review-conclusion");
        FormLayout fields = Forms.twoColumns(number, issuedOn, receivedOn, servedOn);
        var scan = new Div(new H3(Words.of("review.answer.scan")), desk.scan(review));
        scan.addClassName("task-part");
        add(fields, result, conclusion, scan);
        primary("review.answer.do", VaadinIcon.CHECK, () -> {
            desk.tasks()
                    .recordAnswer(
                            item.id(),
                            item.version(),
                            new AnswerForm(
                                    Words.typed(number),
                                    issuedOn.getValue(),
                                    receivedOn.getValue(),
                                    result.getValue(),
                                    Words.typed(conclusion),
                                    servedOn.getValue()));
            done("review.answered");
        });
    }
}
