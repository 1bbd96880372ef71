package org.sanji.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Formats;
import org.sanji.process.WorkItem;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewView;

/** Writes the review opinion; what is typed is kept as soon as a field is left. */
final class DraftForm extends TaskForm {

    private final transient ReviewDesk desk;
    private final transient ReviewView review;
    private final TextArea findings = Inputs.area("review.findings", 20_000);
    private final TextArea basis = Inputs.area("review.basis", 4000);
    private final RadioButtonGroup<ReviewResult> result = Inputs.results();
    private final TextArea conclusion = Inputs.area("review.conclusion", 20_000);
    private final TextArea relief = Inputs.area("review.relief.label", 2000);
    private final Span kept = new Span();

    DraftForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        this.desk = desk;
        review = desk.of(item);
        returned();
        var request = new Details(Words.of("review.request"), new RequestFacts(desk, review));
        request.setOpened(true);
        request.addClassName("review-request");
        findings.setMinHeight("120px");
        findings.setHelperText(Words.of("review.findings.help"));
        basis.setPlaceholder(Words.of("review.basis.hint"));
        relief.setVisible(review.level() == ReviewLevel.REVIEW);
        kept.addClassName("review-kept");
        add(request, findings, basis, result, conclusion, relief, kept);
        fill(desk.tasks().draft(review.id()));
        place(findings, "review-findings");
        place(basis, "review-basis");
        place(result, "review-result");
        place(conclusion, "review-conclusion");
        place(relief, "review-relief");
        primary("review.submit.do", VaadinIcon.CHECK, () -> {
            desk.tasks().submit(item.id(), item.version(), written());
            done("review.submitted");
        });
    }

    private void returned() {
        var comment = review.opinion() == null ? null : review.opinion().comment();
        if (comment != null) {
            var line = new Div(VaadinIcon.COMMENT_O.create(), new Span(Words.of("review.returned", comment)));
            line.addClassName("notice-line");
            add(line);
        }
    }

    private void fill(ReviewDraft draft) {
        findings.setValue(text(draft.findings()));
        basis.setValue(text(draft.legalBasis()));
        result.setValue(draft.result());
        conclusion.setValue(text(draft.conclusion()));
        relief.setValue(text(draft.relief()));
        ask();
        for (var field : new TextArea[] {findings, basis, conclusion, relief}) {
            field.addValueChangeListener(e -> keep(e.isFromClient()));
        }
        result.addValueChangeListener(e -> {
            ask();
            reword();
            keep(e.isFromClient());
        });
    }

    /** What the opinion must say depends on the result. */
    private void ask() {
        var what = result.getValue() == null ? "" : "." + result.getValue();
        conclusion.setHelperText(Words.of("review.conclusion.help" + what));
    }

    /** The way to go on follows the result unless it was written by hand. */
    private void reword() {
        var above = desk.organs().reviewOrganOf(review.organ());
        var stands = above.map(o -> Words.of("review.relief", o.name())).orElse(Words.of("review.relief.none"));
        var again = Words.of("review.relief.again");
        boolean proposed = relief.isEmpty()
                || relief.getValue().equals(stands)
                || relief.getValue().equals(again);
        if (proposed && result.getValue() != null) {
            relief.setValue(result.getValue().handledAgain() ? again : stands);
        }
    }

    private void keep(boolean typed) {
        if (!typed) {
            return;
        }
        try {
            desk.tasks().saveDraft(review.id(), written());
            kept.setText(Words.of("review.kept", Formats.dateTime(desk.clock().instant())));
        } catch (RuleViolation late) {
            kept.setText(Words.of(late.messageKey(), late.args()));
        }
    }

    private ReviewDraft written() {
        return new ReviewDraft(
                Words.typed(findings),
                Words.typed(basis),
                result.getValue(),
                Words.typed(conclusion),
                Words.typed(relief));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
