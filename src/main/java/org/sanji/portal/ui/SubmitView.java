package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.UiErrors;
import org.sanji.petition.Receipt;
import org.sanji.portal.internal.Problem;
import org.sanji.portal.internal.SubmissionDraft;
import org.sanji.portal.internal.Submissions;

/** The online form: fill in, read back, receipt. A reload of the page loses nothing and doubles nothing. */
@Route(value = "public/submit", layout = PublicLayout.class)
@AnonymousAllowed
@PreserveOnRefresh
class SubmitView extends PublicPage {

    private enum Step {
        FILL,
        CHECK,
        RECEIPT
    }

    private final transient Submissions submissions;
    private final transient FormParts parts;
    private transient SubmissionDraft draft = new SubmissionDraft();
    private transient Receipt receipt;
    private Step step = Step.FILL;

    SubmitView(Submissions submissions, FormParts parts) {
        super("portal.submit.title");
        this.submissions = submissions;
        this.parts = parts;
    }

    @Override
    void draw() {
        var heading = heading(getTranslation("portal.submit.title." + step));
        add(heading, progress());
        switch (step) {
            case FILL -> drawForm();
            case CHECK -> drawReadBack();
            case RECEIPT -> add(new ReceiptPanel(receipt, draft, parts.settings(), this::another, this::leave));
        }
    }

    private OrderedList progress() {
        var list = new OrderedList();
        list.addClassName("public-progress");
        for (var each : Step.values()) {
            var item = new ListItem(getTranslation("portal.progress." + each));
            if (each == step) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private void drawForm() {
        add(line("portal.submit.lead"));
        var alert = alert();
        var form = new DraftForm(draft, parts);
        add(alert, form, actions(primary("portal.submit.next", () -> review(form, alert))));
    }

    private void review(DraftForm form, Paragraph alert) {
        List<Problem> problems = submissions.review(draft);
        form.show(problems);
        alert.setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            go(Step.CHECK);
        } else {
            alert.setText(getTranslation("portal.problems", problems.size()));
        }
    }

    private void drawReadBack() {
        var alert = alert();
        var back = new Button(getTranslation("portal.submit.back"), e -> go(Step.FILL));
        add(line("portal.check.lead"), new ReadBack(draft, parts), alert);
        add(actions(primary("portal.submit.send", () -> send(alert)), back));
    }

    private void send(Paragraph alert) {
        try {
            receipt = submissions.submit(draft, visitorAddress(getUI().orElseThrow()));
        } catch (RuleViolation e) {
            alert.setText(UiErrors.sentence(e));
            alert.setVisible(true);
            return;
        }
        go(Step.RECEIPT);
    }

    private void leave() {
        forget();
        getUI().ifPresent(ui -> ui.navigate(StartView.class));
    }

    private void another() {
        forget();
        go(Step.FILL);
    }

    private void forget() {
        draft = new SubmissionDraft();
        receipt = null;
        step = Step.FILL;
    }

    private void go(Step next) {
        step = next;
        redraw();
        focus(getComponentAt(0));
    }

    private static Paragraph alert() {
        var alert = new Paragraph();
        alert.addClassName("public-alert");
        alert.getElement().setAttribute("role", "alert");
        alert.setVisible(false);
        return alert;
    }

    /** Cannot be pressed twice: it is dead from the click until the server has answered. */
    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("public-actions");
        return actions;
    }
}
