package org.sanji.mediation;

import java.util.List;

/**
 * The decision on a challenge.
 *
 * @param replacements one for each member that stands back, in their order; empty when the challenge is turned down
 */
public record ChallengeDecision(boolean upheld, String reason, List<HearingForm.Member> replacements) {

    public ChallengeDecision {
        replacements = replacements == null ? List.of() : List.copyOf(replacements);
    }
}
