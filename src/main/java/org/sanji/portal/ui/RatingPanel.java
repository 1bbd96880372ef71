package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Formats;
import org.sanji.followup.RatingForm;
import org.sanji.followup.RatingStanding;
import org.sanji.followup.RatingStanding.Stage;
import org.sanji.followup.Satisfaction;

/** Where the evaluation of one's petition stands, and the form while it can be rated: bureau and organ apart. */
final class RatingPanel extends Div {

    private final transient RatingTexts texts;
    private final transient RatingStanding standing;
    private final transient Consumer<RatingForm> rate;
    private final Paragraph alert = new Paragraph();

    /** @param rate takes the rating; what forbids it comes back as a {@link RuleViolation} */
    RatingPanel(RatingTexts texts, RatingStanding standing, Consumer<RatingForm> rate) {
        this.texts = texts;
        this.standing = standing;
        this.rate = rate;
        addClassName("public-form");
        add(where());
        if (standing.stage() == Stage.OPEN) {
            form();
        }
    }

    private Section where() {
        var panel = new Section(new H2(standing.number() + " " + standing.title()));
        panel.addClassName("panel");
        texts.sentences(standing, getLocale()).forEach(s -> panel.add(new Paragraph(s)));
        return panel;
    }

    private void form() {
        var given = standing.given();
        var bureau = new Part(
                getTranslation("portal.rate.bureau", texts.bureau()),
                getTranslation("portal.rate.bureau.hint"),
                given == null ? null : given.bureau(),
                given == null ? null : given.bureauComment());
        var organ = new Part(
                getTranslation("portal.rate.organ", texts.organ(standing)),
                getTranslation("portal.rate.organ.hint"),
                given == null ? null : given.organ(),
                given == null ? null : given.organComment());
        alert.addClassName("public-alert");
        alert.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        alert.setVisible(false);
        var send = new Button(getTranslation(given == null ? "portal.rate.send" : "portal.rate.send-again"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(e -> {
            try {
                alert.setVisible(false);
                rate.accept(new RatingForm(bureau.score(), bureau.words(), organ.score(), organ.words()));
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
        var last = new Section(new Paragraph(getTranslation("portal.rate.privacy")), alert, actions);
        last.addClassNames("panel", "public-form");
        add(bureau, organ, last);
    }

    /** One of the two that are rated. */
    private final class Part extends Section {

        private final RadioButtonGroup<Satisfaction> group = new RadioButtonGroup<>();
        private final TextArea comment = new TextArea(getTranslation("portal.rate.comment"));

        Part(String title, String hint, Satisfaction score, String words) {
            addClassNames("panel", "public-form");
            group.setItems(Satisfaction.values());
            group.setRenderer(new ComponentRenderer<>(this::face));
            group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            group.addClassName("public-scores");
            group.setAriaLabel(title);
            group.setValue(score);
            group.addValueChangeListener(e -> alert.setVisible(false));
            comment.setMaxLength(texts.longestComment());
            comment.setHelperText(getTranslation("portal.rate.comment.hint", texts.longestComment()));
            comment.setMinRows(2);
            comment.setMaxRows(8);
            comment.setWidthFull();
            comment.setValue(words == null ? "" : words);
            var lead = new Paragraph(hint);
            lead.addClassName("public-hint");
            add(new H2(title), lead, group, comment);
        }

        private Component face(Satisfaction score) {
            var icon =
                    switch (score) {
                        case SATISFIED -> VaadinIcon.SMILEY_O;
                        case BASICALLY -> VaadinIcon.MEH_O;
                        case DISSATISFIED -> VaadinIcon.FROWN_O;
                    };
            var picture = icon.create();
            picture.getElement().setAttribute("aria-hidden", "true");
            var line = new Div(picture, new Span(getTranslation("Satisfaction." + score)));
            line.addClassName("public-score");
            return line;
        }

        Satisfaction score() {
            return group.getValue();
        }

        String words() {
            return comment.getValue();
        }
    }

    /** Said when a rating was taken. */
    static Section thanks(RatingTexts texts, RatingStanding standing, RatingForm given, java.util.Locale locale) {
        var panel = new Section();
        panel.addClassNames("panel", "public-thanks");
        panel.getElement().setAttribute("role", "status");
        var mark = VaadinIcon.CHECK_CIRCLE_O.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        panel.add(mark);
        texts.thanks(standing, given, locale).forEach(s -> panel.add(new Paragraph(s)));
        panel.add(new Paragraph(panel.getTranslation("portal.rate.again", Formats.date(standing.until()))));
        return panel;
    }
}
