package org.sanji.oversight;

/**
 * Narrows the list; null does not.
 *
 * @param text part of the petition's number, its title or the instruction
 */
public record InstructionFilter(InstructionShow show, String text, String organ) {

    public static InstructionFilter of(InstructionShow show) {
        return new InstructionFilter(show, null, null);
    }
}
