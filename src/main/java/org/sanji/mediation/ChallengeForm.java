package org.sanji.mediation;

import java.util.List;
import java.util.UUID;

/**
 * Somebody asks that members stand back for an interest in the matter (Art 28).
 *
 * @param by who asks
 * @param members ids of the members meant
 */
public record ChallengeForm(String by, List<UUID> members, String reason) {

    public ChallengeForm {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
