package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a petition may be answered by the simple procedure, condition by condition.
 *
 * @param proposed the house's list proposes it
 * @param decideDueOn last day on which the organ may choose it, null before assignment
 * @param answerDueOn last day to answer if it is accepted today
 */
public record SimpleOffer(boolean proposed, List<Check> checks, LocalDate decideDueOn, LocalDate answerDueOn) {

    /** One condition; the sentence {@code simple.check.<code>} says what it asks for, {@code rule.<code>} why it fails. */
    public record Check(String code, boolean holds, List<Object> args) {}

    public SimpleOffer {
        checks = List.copyOf(checks);
    }

    public boolean offered() {
        return checks.stream().allMatch(Check::holds);
    }
}
