package org.sanji.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.review.OnlineReviews.OnlineRequest;
import org.sanji.review.OnlineReviews.Standing;
import org.sanji.review.ReviewView;

/** What became of one's requests for review, until when and where one can ask, and the form to ask. */
final class ReviewPanel extends Section {

    private static final int REQUESTS = 4000;
    private static final int GROUNDS = 8000;
    private static final int REASON = 2000;

    private final transient ReviewTexts texts;
    private final transient Standing standing;
    private final transient Consumer<OnlineRequest> ask;
    private final Paragraph alert = new Paragraph();

    /** @param ask sends a request; what forbids it comes back as a {@link RuleViolation} */
    ReviewPanel(ReviewTexts texts, Standing standing, Consumer<OnlineRequest> ask) {
        this.texts = texts;
        this.standing = standing;
        this.ask = ask;
        addClassNames("panel", "public-form");
        add(new H2(getTranslation("portal.review-panel")));
        standing.reviews().forEach(this::show);
        if (standing.offer().isPossible()) {
            offer();
        } else if (!texts.isRunning(standing)) {
            add(new Paragraph(texts.problem(standing, getLocale())));
        }
    }

    private void show(ReviewView review) {
        var facts = new KeyValueList()
                .with(
                        getTranslation("portal.review.asked"),
                        Formats.date(review.request().countedOn()))
                .with(
                        getTranslation("portal.review.disputed"),
                        review.disputed().paperNumber())
                .with(getTranslation("portal.review.organ"), texts.organ(review.organ()))
                .with(getTranslation("portal.review.state"), texts.state(review, getLocale()));
        if (texts.isDue(review)) {
            var why = texts.why(review, getLocale());
            var line = new Div(why);
            line.addClassName("public-hint");
            facts.with(
                    getTranslation("portal.review.due"),
                    new Div(new DueDay(review.period().dueOn(), why), line));
        }
        var opinion = review.opinion();
        if (opinion != null) {
            facts.with(
                            getTranslation("portal.review.result"),
                            getTranslation("ReviewResult." + opinion.text().result()))
                    .with(getTranslation("portal.review.number"), opinion.number());
        }
        if (review.service() != null && review.service().servedOn() != null) {
            facts.with(
                    getTranslation("portal.review.served"),
                    Formats.date(review.service().servedOn()));
        }
        add(new H3(getTranslation("ReviewLevel." + review.level())), facts);
    }

    private void offer() {
        var why = new Paragraph(texts.why(standing.offer(), getLocale()));
        why.addClassName("public-hint");
        add(
                new Paragraph(texts.offer(standing.offer(), getLocale())),
                why,
                new Paragraph(getTranslation("portal.review.how")));
        var open = new Button(getTranslation(
                "portal.review.open",
                getTranslation("ReviewLevel." + standing.offer().level())));
        open.addClickListener(e -> {
            open.setVisible(false);
            form();
        });
        var actions = new Div(open);
        actions.addClassName("public-actions");
        add(actions);
    }

    private void form() {
        var requests = area("portal.review.requests", REQUESTS);
        var grounds = area("portal.review.grounds", GROUNDS);
        grounds.setHelperText(getTranslation("portal.review.grounds.hint"));
        var late = area("portal.review.late", REASON);
        late.setRequiredIndicatorVisible(false);
        late.setVisible(texts.isLate(standing.offer()));
        alert.addClassName("public-alert");
        alert.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        alert.setVisible(false);
        var send = new Button(getTranslation("portal.review.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> {
            alert.setVisible(false);
            try {
                ask.accept(new OnlineRequest(requests.getValue(), grounds.getValue(), late.getValue()));
            } catch (RuleViolation violation) {
                alert.setText(getTranslation(violation.messageKey(), violation.args()));
                alert.setVisible(true);
                PublicPage.focus(alert);
            } finally {
                send.setEnabled(true);
            }
        });
        var actions = new Div(send);
        actions.addClassName("public-actions");
        add(requests, grounds, late, alert, actions);
        PublicPage.focus(requests);
    }

    private TextArea area(String key, int length) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(length);
        area.setMinRows(3);
        area.setMaxRows(12);
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        area.setWidthFull();
        area.addValueChangeListener(e -> alert.setVisible(false));
        return area;
    }
}
