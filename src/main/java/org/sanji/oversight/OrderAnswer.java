package org.sanji.oversight;

import java.util.List;
import java.util.UUID;

/**
 * The organ's answer to an order.
 *
 * @param text what was put right
 * @param slips one for each suggestion addressed to the organ
 * @param files staged files as evidence
 * @param letter of an organ without accounts here, recorded by the supervisor; null when the organ answers itself
 */
public record OrderAnswer(String text, List<Slip> slips, List<UUID> files, AnswerLetter letter) {

    public OrderAnswer {
        slips = List.copyOf(slips);
        files = List.copyOf(files);
    }

    /** The organ answers itself. */
    public OrderAnswer(String text, List<Slip> slips, List<UUID> files) {
        this(text, slips, files, null);
    }

    /**
     * Whether a suggestion is adopted (Art 40 ¶4).
     *
     * @param adopted null when nothing was ticked
     * @param text what was done about it, or why it is not adopted
     */
    public record Slip(UUID suggestionId, Boolean adopted, String text) {}
}
