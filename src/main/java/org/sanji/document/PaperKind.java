package org.sanji.document;

import java.util.Locale;

/**
 * Every paper the house issues. The template of a kind is {@code config/templates/<kind>.html}, see {@link #template()};
 * it may use {@link PaperFields#COMMON} and the fields declared here. The name is the bundle key {@code PaperKind.<KIND>}.
 */
public enum PaperKind {
    RECEIPT(
            PaperForm.SHEET,
            PaperFields.of("queryCode", "nextStep")
                    .optional("trackAddress", "trackQr", "codeAlone", "readBackOn", "repeat", "withheld")),

    // ---- triage

    FORWARDING_LETTER(
            PaperForm.LETTER,
            PaperFields.of("toOrgan", "noticeDueOn", "objectionDueOn")
                    .optional("again", "urgent")
                    .list("enclosures", "no", "name")),
    ASSIGNMENT_LETTER(
            PaperForm.LETTER,
            PaperFields.of("toOrgan", "noticeDueOn", "objectionDueOn", "reportDueOn")
                    .optional("again", "urgent")
                    .list("enclosures", "no", "name")),
    TRANSFER_LETTER(
            PaperForm.LETTER,
            PaperFields.of("toOrgan", "ground").optional("sealed").list("enclosures", "no", "name")),
    NON_ACCEPTANCE_NOTICE(
            PaperForm.NOTICE, PaperFields.of("article", "reference").optionalText("reason")),
    NO_FURTHER_ACCEPTANCE_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("reference")
                    .optionalText("reason")
                    .list("earlier", "no", "organ", "kind", "number", "issuedOn")),

    // ---- the organ's answer and the way to the outcome

    ACCEPTANCE_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("receivedFrom", "assignedOn", "dueOn")
                    .optional(
                            "appeal", "duty", "suggestion", "simpleDueOn", "handler", "late", "earlier", "earlierOn")),
    STATUTORY_ROUTE_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("route", "article", "toOrgan", "timeLimit", "source")
                    .optionalText("advice")
                    .list("materials", "no", "name")),
    EXTENSION_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("oldDueOn", "newDueOn", "days").text("reason").optional("approver")),
    HANDLING_OPINION(
            PaperForm.DOCUMENT,
            PaperFields.of("relief")
                    .text("facts", "legalBasis")
                    .optional("assignedOn", "receivedFrom", "signer")
                    .optionalText("hearing")
                    .list("answers", "no", "request", "answer", "text", "carryOutOn", "checker")),
    SIMPLE_ANSWER(PaperForm.NOTICE, PaperFields.none().text("answer").optional("relief", "toldHow")),
    SUGGESTION_ANSWER(
            PaperForm.NOTICE, PaperFields.of("adoption").text("answer").optional("signer")),
    DUTY_ANSWER(PaperForm.NOTICE, PaperFields.of("result").text("answer").optional("signer", "relief")),

    // ---- review

    REVIEW_OPINION(
            PaperForm.DOCUMENT,
            PaperFields.of("disputedOrgan", "disputedNumber", "requestedOn", "decision")
                    .text("claims", "findings", "conclusion")
                    .optional("disputedOn", "relief", "signer", "heardOn")
                    .optionalText("legalBasis", "hearing")),
    FINAL_REVIEW_OPINION(
            PaperForm.DOCUMENT,
            PaperFields.of("disputedOrgan", "disputedNumber", "requestedOn", "decision")
                    .text("claims", "findings", "conclusion")
                    .optional("disputedOn", "signer", "heardOn", "ends")
                    .optionalText("legalBasis", "hearing")),
    REVIEW_REFUSAL_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("stage", "requestedOn", "article")
                    .text("reason")
                    .optional("disputedOrgan", "disputedNumber")
                    .optionalText("advice")),
    REVIEW_FORWARDING_LETTER(
            PaperForm.LETTER,
            PaperFields.of("stage", "toOrgan", "requestedOn", "disputedOrgan", "disputedNumber")
                    .optional("dueOn")
                    .list("enclosures", "no", "name")),

    // ---- hearing

    HEARING_NOTICE(
            PaperForm.NOTICE,
            PaperFields.of("heldOn", "heldAt", "place", "chair")
                    .text("matters")
                    .optional("openHearing")
                    .optionalText("moved")
                    .list("parties", "name", "part")
                    .list("members", "name", "organ", "part")),
    HEARING_RECORD(
            PaperForm.SHEET,
            PaperFields.of("heldOn", "heldAt", "place", "chair")
                    .text("attendance", "course")
                    .optional("recorder")
                    .optionalText("challenge")
                    .list("evidence", "no", "by", "what")
                    .list("members", "name", "organ", "part")),
    HEARING_REPORT(
            PaperForm.DOCUMENT,
            PaperFields.of("heldOn", "place", "chair")
                    .text("facts", "conclusion")
                    .optional("result", "reporter")
                    .optionalText("evidence", "views")
                    .list("members", "name", "organ", "part")),

    // ---- agreements and minutes

    MEDIATION_AGREEMENT(
            PaperForm.AGREEMENT,
            PaperFields.of("signedOn", "place")
                    .text("terms")
                    .optionalText("disputed")
                    .optional("level")
                    .list("parties", "name", "side")
                    .list("promises", "no", "what", "by", "dueOn", "checker")),
    SETTLEMENT_AGREEMENT(
            PaperForm.AGREEMENT,
            PaperFields.of("signedOn")
                    .text("terms")
                    .optionalText("disputed")
                    .optional("place")
                    .list("parties", "name", "side")
                    .list("promises", "no", "what", "by", "dueOn")),
    JOINT_MINUTES(
            PaperForm.DOCUMENT,
            PaperFields.of("heldOn", "place")
                    .text("minutes")
                    .optional("level", "chair")
                    .optionalText("conclusion")
                    .list("present", "name", "side")
                    .list("positions", "organ", "stance", "text")
                    .list("tasks", "no", "organ", "what", "dueOn")),

    // ---- leaders and supervision

    LEADER_INSTRUCTION(
            PaperForm.SHEET,
            PaperFields.of("leader", "toOrgan", "instructedOn")
                    .text("instruction")
                    .optional("dueOn")
                    .optionalText("feedback")),
    SUPERVISION_ORDER(
            PaperForm.DOCUMENT,
            PaperFields.of("toOrgan", "trigger", "dueOn")
                    .text("facts", "demands")
                    .list("suggestions", "no", "text")),
    IMPROVEMENT_SUGGESTION(
            PaperForm.DOCUMENT, PaperFields.of("toOrgan", "dueOn").text("facts").list("suggestions", "no", "text")),
    POLICY_SUGGESTION(
            PaperForm.DOCUMENT, PaperFields.of("toOrgan", "dueOn").text("facts").list("suggestions", "no", "text")),
    ACCOUNTABILITY_SUGGESTION(
            PaperForm.DOCUMENT, PaperFields.of("toOrgan", "dueOn").text("facts").list("suggestions", "no", "text")),

    // ---- the end of a case

    CLOSING_REPORT(
            PaperForm.DOCUMENT,
            PaperFields.of("toOrgan", "assignmentNumber", "dueOn")
                    .text("investigation", "results")
                    .optional("interim", "nextDueOn")
                    .optionalText("petitionerView", "service")),
    FILE_INVENTORY(
            PaperForm.SHEET,
            PaperFields.none()
                    .optional("closedOn", "totalPages")
                    .list("entries", "no", "date", "organ", "number", "name", "pages")),
    SERVICE_RECORD(
            PaperForm.SHEET,
            PaperFields.of("paperKind", "paperIssuedOn")
                    .optional(
                            "paperNumber",
                            "receiver",
                            "method",
                            "servedOn",
                            "receivedBy",
                            "server",
                            "witness",
                            "proof"));

    private final PaperForm form;

    @SuppressWarnings("ImmutableEnumChecker") // PaperFields is immutable
    private final PaperFields fields;

    PaperKind(PaperForm form, PaperFields fields) {
        this.form = form;
        this.fields = fields;
    }

    public PaperForm form() {
        return form;
    }

    /** What the template may use beside the common fields. */
    public PaperFields fields() {
        return fields;
    }

    /** Whether a number (文号) is drawn; sheets of a file have none. */
    public boolean isNumbered() {
        return form != PaperForm.SHEET || this == LEADER_INSTRUCTION;
    }

    /** Whether it is for the petitioner and its service is recorded. */
    public boolean isServed() {
        return form == PaperForm.NOTICE
                || this == HANDLING_OPINION
                || this == REVIEW_OPINION
                || this == FINAL_REVIEW_OPINION;
    }

    /** Whether it ends a pass: its service is a task of the flow, and it is replaced, never only revoked. */
    public boolean isOutcome() {
        return this == HANDLING_OPINION
                || this == SUGGESTION_ANSWER
                || this == DUTY_ANSWER
                || this == SIMPLE_ANSWER
                || this == MEDIATION_AGREEMENT;
    }

    /** File below {@code config/templates}, for example {@code handling-opinion.html}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }
}
