package org.sanji.petition;

import java.util.List;
import java.util.UUID;

/**
 * Corrections of what was registered (更正). Nothing is overwritten without a trace: each change is a record with the old
 * value, the reason, who and when. Periods that were computed stay as they are. Until the organ has accepted, reception
 * and triage correct; afterwards a triage officer; once an answer is issued only what the answer does not rest on.
 */
public interface Corrections {

    /** What the acting user may correct now. */
    CorrectionSheet sheet(UUID petitionId);

    /**
     * Corrects. A purpose can become an accusation before triage only, and the petition is sealed with that; every other
     * change of the track is refused.
     *
     * @param revision as in the sheet
     * @throws org.sanji.common.StaleActionException when somebody corrected it meanwhile
     * @throws org.sanji.common.RuleViolation {@code correction-…}, and the codes of a registration
     */
    void correct(UUID petitionId, int revision, List<Change> changes, String reason);

    /** The corrections so far, oldest first; none for an organ that only formerly led it. */
    List<CorrectionView> of(UUID petitionId);

    /** The one correction in full; the reason is logged. By those who may act on the petition. */
    CorrectionView unmask(UUID correctionId, String reason);

    /**
     * One new value.
     *
     * @param item request or person; null for the petition itself and for a request that is added
     * @param value dates in ISO form, names of constants, codes; null or blank for none
     */
    record Change(CorrectionField field, UUID item, String value) {}
}
