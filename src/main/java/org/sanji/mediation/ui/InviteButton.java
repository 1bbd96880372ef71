package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Notices;
import org.sanji.organization.Organ;

/** Asks further organs for their position before the joint session. */
final class InviteButton extends Button {

    private final transient JointPresenter presenter;
    private final transient Runnable changed;

    InviteButton(JointPresenter presenter, Runnable changed) {
        super(Words.of("mediation-work.joint.invite"), VaadinIcon.PLUS.create());
        this.presenter = presenter;
        this.changed = changed;
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClickListener(e -> ask());
    }

    private void ask() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.of("mediation-work.joint.invite"));
        dialog.setWidth("520px");
        var organs = Inputs.organs("mediation-work.joint.invite.organs", presenter.furtherOrgans());
        var reason = Inputs.area("mediation-work.joint.invite.reason", 2000);
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        dialog.add(new Paragraph(Words.of("mediation-work.joint.invite.text")), organs, reason, error);
        var deed = new Button(Words.of("mediation-work.joint.invite.do"), e -> {
            try {
                presenter.invite(
                        organs.getValue().stream().map(Organ::code).sorted().toList(), Words.typed(reason));
            } catch (RuleViolation violation) {
                error.setText(Words.of(violation.messageKey(), violation.args()));
                return;
            }
            dialog.close();
            Notices.done(Words.of("mediation-work.joint.invite.done"));
            changed.run();
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.of("confirm.cancel"), e -> dialog.close()), deed);
        dialog.open();
    }
}
