package org.sanji.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.ServiceForm;
import org.sanji.review.AnswerForm;
import org.sanji.review.ForwardForm;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewLevel;

/** What opinion, answer and service of a review must carry. */
final class ReviewPolicy {

    private ReviewPolicy() {}

    /** Codes of what the opinion lacks, in order; a review names the way to the final review, which has none itself. */
    static List<String> problems(ReviewDraft draft, ReviewLevel level) {
        var problems = new ArrayList<String>();
        missing(problems, draft.findings(), "review-findings");
        missing(problems, draft.legalBasis(), "review-basis");
        if (draft.result() == null) {
            problems.add("review-result");
        }
        missing(problems, draft.conclusion(), "review-conclusion");
        if (level == ReviewLevel.REVIEW) {
            missing(problems, draft.relief(), "review-relief");
        }
        return problems;
    }

    private static void missing(List<String> problems, String text, String code) {
        if (text == null || text.isBlank()) {
            problems.add(code);
        }
    }

    static ReviewDraft limited(ReviewDraft draft, ReviewLevel level) {
        return new ReviewDraft(
                Input.optional(draft.findings(), Input.LONG),
                Input.optional(draft.legalBasis(), Input.MEDIUM),
                draft.result(),
                Input.optional(draft.conclusion(), Input.LONG),
                level == ReviewLevel.REVIEW ? Input.optional(draft.relief(), Input.SHORT) : null);
    }

    static ForwardForm checked(ForwardForm form, LocalDate receivedOn, LocalDate today) {
        RuleViolation.unless(form.sentOn() != null, "review-sent-day");
        RuleViolation.unless(!form.sentOn().isAfter(today), "future-date");
        RuleViolation.unless(!form.sentOn().isBefore(receivedOn), "review-sent-before-request", receivedOn);
        return new ForwardForm(form.sentOn(), Input.optional(form.enclosures(), Input.NOTE));
    }

    /** Request, opinion, service, in this order; nothing lies in the future. */
    static AnswerForm checked(AnswerForm form, LocalDate requestedOn, LocalDate today) {
        var number = Input.required(form.paperNumber(), Input.NUMBER, "review-answer-number");
        RuleViolation.unless(form.result() != null, "review-result");
        RuleViolation.unless(form.issuedOn() != null && form.receivedOn() != null, "review-answer-days");
        RuleViolation.unless(!form.receivedOn().isAfter(today), "future-date");
        RuleViolation.unless(!form.issuedOn().isBefore(requestedOn), "review-answer-before-request", requestedOn);
        RuleViolation.unless(!form.issuedOn().isAfter(form.receivedOn()), "review-answer-order");
        var served = form.servedOn();
        RuleViolation.unless(served == null || !served.isAfter(today), "future-date");
        RuleViolation.unless(
                served == null || !served.isBefore(form.issuedOn()), "service-before-issue", form.issuedOn());
        return new AnswerForm(
                number,
                form.issuedOn(),
                form.receivedOn(),
                form.result(),
                Input.required(form.conclusion(), Input.LONG, "review-conclusion"),
                served);
    }

    /** The petitioner's next period counts from service, so that it lies between the paper and today. */
    static ServiceForm checked(ServiceForm form, LocalDate issuedOn, LocalDate today) {
        RuleViolation.unless(form.method() != null, "service-method");
        RuleViolation.unless(form.servedOn() != null, "service-day");
        RuleViolation.unless(!form.servedOn().isAfter(today), "service-future");
        RuleViolation.unless(!form.servedOn().isBefore(issuedOn), "service-before-issue", issuedOn);
        return new ServiceForm(
                form.method(),
                form.servedOn(),
                Input.required(form.receiver(), 100, "service-receiver"),
                Input.required(form.proof(), Input.NOTE, "service-no-proof"));
    }
}
