package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.mediation.OpinionDraft;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.springframework.stereotype.Component;

/** The text of an opinion as it is issued (Art 32), in Chinese whatever the language of the screen. */
@Component
class OpinionText {

    private final Texts texts;
    private final Organs organs;

    OpinionText(Texts texts, Organs organs) {
        this.texts = texts;
        this.organs = organs;
    }

    String of(String number, String organName, LocalDate on, CaseNow now, OpinionDraft draft) {
        var text = new StringBuilder();
        line(text, "opinion.text.title", organName);
        line(text, "opinion.text.number", number);
        line(text, "opinion.text.petition", now.number());
        line(text, "opinion.text.requests");
        now.requests().forEach(request -> line(text, "opinion.text.request", request.position(), request.text()));
        line(text, "opinion.text.facts", draft.facts());
        line(text, "opinion.text.answers");
        for (var request : now.requests()) {
            draft.items().stream()
                    .filter(item -> request.id().equals(item.requestId()))
                    .forEach(item -> {
                        line(
                                text,
                                "opinion.text.answer",
                                request.position(),
                                texts.of(item.answer(), Locale.SIMPLIFIED_CHINESE),
                                item.text());
                        carryingOut(text, item);
                    });
        }
        line(text, "opinion.text.basis", draft.legalBasis());
        line(text, "opinion.text.relief", draft.relief());
        line(text, "opinion.text.signed", organName, on.toString());
        return text.toString();
    }

    private void carryingOut(StringBuilder text, OpinionDraft.Item item) {
        if (item.carryOutOn() != null) {
            var checker = item.checkerOrgan() == null ? Organs.BUREAU : item.checkerOrgan();
            line(text, "opinion.text.carry-out", item.carryOutOn().toString(), organs.nameOf(checker));
        }
    }

    private void line(StringBuilder text, String key, Object... args) {
        text.append(texts.get(key, args)).append('\n');
    }
}
