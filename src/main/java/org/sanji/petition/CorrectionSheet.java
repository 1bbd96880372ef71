package org.sanji.petition;

import java.util.Set;

/**
 * What the acting user may correct now.
 *
 * @param revision how often it was corrected so far; to be given back, so that two people do not correct at once
 * @param allowed empty when nothing may be corrected by this person in this state
 */
public record CorrectionSheet(int revision, Set<CorrectionField> allowed) {

    public CorrectionSheet {
        allowed = Set.copyOf(allowed);
    }
}
