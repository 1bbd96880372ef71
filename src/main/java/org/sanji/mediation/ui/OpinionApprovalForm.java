package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

/** The head reads the draft and approves it or gives it back. */
final class OpinionApprovalForm extends TaskForm {

    OpinionApprovalForm(OpinionPresenter presenter, Runnable changed) {
        super(changed);
        var opinion = presenter.stored();
        if (opinion != null) {
            add(new OpinionText(opinion.draft(), presenter.requests(), presenter.organs()));
        }
        presenter.hearing().ifPresent(sentence -> notice(VaadinIcon.COMMENTS_O, sentence));
        TextArea comment = Inputs.area("mediation-ui.approval.comment", 2000);
        comment.setMinHeight("64px");
        place(comment, "opinion-comment");
        add(comment);
        secondary("mediation-ui.approval.return", VaadinIcon.ARROW_BACKWARD, () -> {
            presenter.giveBack(Words.typed(comment));
            done("mediation-ui.approval.returned");
        });
        primary("mediation-ui.approval.approve", VaadinIcon.CHECK, () -> {
            presenter.approve();
            done("mediation-ui.approval.approved");
        });
    }
}
