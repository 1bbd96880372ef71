package org.sanji.mediation;

import java.util.UUID;

/** Answers on the performance of a statutory duty (Art 31 (5)). */
public interface DutyAnswers {

    /** Completes {@code performDuty}; the answer is numbered and issued. */
    void answer(UUID workItem, int version, DutyResult result, String text);
}
