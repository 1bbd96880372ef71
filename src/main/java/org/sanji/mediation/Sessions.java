package org.sanji.mediation;

import java.util.UUID;

/** Sessions and hearings of the three levels. */
public interface Sessions {

    /**
     * Completes {@code level1Session}, {@code level2Session} or {@code level3Hearing} with its record.
     *
     * @throws org.sanji.common.RuleViolation {@code session-no-consent} for AGREED without both consents,
     *     {@code session-no-agreement}, {@code session-up-reason}, {@code session-top-level},
     *     {@code session-added-organs}, {@code session-future}, {@code session-no-minutes}
     */
    void record(UUID workItem, int version, SessionForm form);
}
