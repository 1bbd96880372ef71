package org.sanji.mediation.internal;

import java.util.List;
import org.sanji.mediation.Stance;

/**
 * Whether positions contradict each other: different stances, or competence that somebody disputes (Art 24). It informs
 * the lead, who decides whether the case goes up.
 */
final class Disagreement {

    private Disagreement() {}

    static boolean among(List<Stance> stances) {
        return stances.contains(Stance.NOT_COMPETENT)
                || stances.stream().distinct().count() > 1;
    }
}
