package org.sanji.mediation.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    protected OpinionItemPart() {}

    OpinionItemPart(OpinionDraft.Item item) {
        requestId = item.requestId();
        answer = item.answer();
        answerText = Input.optional(item.text(), Input.MEDIUM);
    }

    OpinionDraft.Item view() {
        return new OpinionDraft.Item(requestId, answer, answerText);
    }
}
