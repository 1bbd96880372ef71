package org.sanji.mediation.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;

/** The answer to one request within an opinion. */
@Embeddable
class OpinionItemPart {

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private OpinionAnswer answer;

    private String answerText;
    private LocalDate carryOutOn;
    private String checkerOrgan;

    protected OpinionItemPart() {}

    OpinionItemPart(OpinionDraft.Item item) {
        requestId = item.requestId();
        answer = item.answer();
        answerText = Input.optional(item.text(), Input.MEDIUM);
        boolean toDo = item.answer() == OpinionAnswer.SUPPORTED && item.carryOutOn() != null;
        carryOutOn = toDo ? item.carryOutOn() : null;
        checkerOrgan = toDo ? item.checkerOrgan() : null;
    }

    OpinionDraft.Item view() {
        return new OpinionDraft.Item(requestId, answer, answerText, carryOutOn, checkerOrgan);
    }
}
