package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an order says (Art 40).
 *
 * @param facts what was found
 * @param demands what is asked of the organ
 * @param dueOn last day for the answer
 * @param suggestions none are needed
 * @param files staged files that go along as evidence
 */
public record OrderForm(String facts, String demands, LocalDate dueOn, List<Suggestion> suggestions, List<UUID> files) {

    public OrderForm {
        suggestions = List.copyOf(suggestions);
        files = List.copyOf(files);
    }

    /** One suggestion, to the organ of the order or to another one that can act on it. */
    public record Suggestion(SuggestionKind kind, String organ, String text) {}
}
