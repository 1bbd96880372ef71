package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sanji.review.AnswerForm;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewView;
import org.sanji.security.Actor;

/** The review opinion from the first draft to its number; of an organ outside only what it told us. */
@Embeddable
record OpinionPart(
        @Column(name = "findings") String findings,
        @Column(name = "legal_basis") String legalBasis,
        @Enumerated(EnumType.STRING) @Column(name = "result") ReviewResult result,
        @Column(name = "conclusion") String conclusion,
        @Column(name = "relief") String relief,
        @Column(name = "head_comment") String comment,
        @Column(name = "writer") String writer,
        @Column(name = "written_by") String writtenBy,
        @Column(name = "approver") String approver,
        @Column(name = "approved_by") String approvedBy,
        @Column(name = "opinion_number") String number,
        @Column(name = "opinion_on") LocalDate issuedOn) {

    static OpinionPart written(ReviewDraft draft, Actor by, String comment) {
        return new OpinionPart(
                draft.findings(),
                draft.legalBasis(),
                draft.result(),
                draft.conclusion(),
                draft.relief(),
                comment,
                by.username(),
                by.displayName(),
                null,
                null,
                null,
                null);
    }

    static OpinionPart of(AnswerForm answer) {
        return new OpinionPart(
                null,
                null,
                answer.result(),
                answer.conclusion(),
                null,
                null,
                null,
                null,
                null,
                null,
                answer.paperNumber(),
                answer.issuedOn());
    }

    OpinionPart commented(String why) {
        return new OpinionPart(
                findings, legalBasis, result, conclusion, relief, why, writer, writtenBy, null, null, null, null);
    }

    OpinionPart approved(Actor by) {
        return new OpinionPart(
                findings,
                legalBasis,
                result,
                conclusion,
                relief,
                null,
                writer,
                writtenBy,
                by.username(),
                by.displayName(),
                null,
                null);
    }

    OpinionPart issued(String paperNumber, LocalDate on) {
        return new OpinionPart(
                findings,
                legalBasis,
                result,
                conclusion,
                relief,
                comment,
                writer,
                writtenBy,
                approver,
                approvedBy,
                paperNumber,
                on);
    }

    ReviewDraft text() {
        return new ReviewDraft(findings, legalBasis, result, conclusion, relief);
    }

    ReviewView.Opinion view() {
        return new ReviewView.Opinion(number, issuedOn, text(), comment, writtenBy, approvedBy);
    }
}
