package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.oversight.SuperiorReportView;

/** Records that the superior wants a report completed: why, since when, until when. */
final class ReturnDialog extends Dialog {

    ReturnDialog(SuperiorReportView report, SuperiorPresenter presenter, Runnable changed) {
        setHeaderTitle(getTranslation("superior-report.return"));
        setWidth("520px");
        var on = new DayField(getTranslation("superior-report.return.on"));
        on.setMax(presenter.today());
        on.setValue(presenter.today());
        var due = new DayField(getTranslation("superior-report.return.due"));
        due.setMin(presenter.today());
        due.setValue(presenter.proposedNextDueOn());
        var days = new Div(on, due);
        days.addClassName("field-row");
        var reason = new TextArea(getTranslation("superior-report.return.reason"));
        reason.setMaxLength(2000);
        reason.setMinHeight("100px");
        reason.setWidthFull();
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(new Paragraph(getTranslation("superior-report.return.text")), days, reason, error);
        var deed = new Button(getTranslation("superior-report.return.do"), e -> {
            try {
                presenter.returned(report, on.getValue(), due.getValue(), reason.getValue());
                close();
                Notices.done(getTranslation("superior-report.return.done"));
                changed.run();
            } catch (RuleViolation violation) {
                error.setText(getTranslation(violation.messageKey(), violation.args()));
                error.setVisible(true);
            }
        });
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), deed);
    }
}
