package org.sanji.mediation;

import java.util.UUID;

/** Answers to suggestions (Art 29); always given. */
public interface SuggestionAnswers {

    /** Completes {@code answerSuggestion}; the answer is numbered and issued. */
    void answer(UUID workItem, int version, Adoption adoption, String text);
}
