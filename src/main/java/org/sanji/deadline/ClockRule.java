package org.sanji.deadline;

/**
 * One clock as configured.
 *
 * @param length in {@code unit}s, at least 1
 * @param article article of the Regulation on Petition Work, 0 for a house rule
 */
public record ClockRule(ClockKind kind, StartEvent from, int length, ClockUnit unit, int article, ClockOwner owner) {

    public boolean isHouseRule() {
        return article == 0;
    }
}
