package org.sanji.mediation;

import java.time.LocalDate;
import org.sanji.petition.Track;

/**
 * What an organ says when it accepts.
 *
 * @param notifiedOn day on which the petitioner was told, not before the assignment and not in the future
 * @param track null keeps the track; {@link Track#DUTY} when the organ performs a duty or answers (Art 31 (5))
 * @param startLevel 1 or 2 when the organ begins elsewhere than the triage said; null keeps it
 * @param simple the organ chooses the simple procedure; null for the normal one
 */
public record AcceptForm(
        LocalDate notifiedOn, NoticeMethod noticeMethod, Track track, Integer startLevel, SimpleChoice simple) {

    /** The normal procedure. */
    public AcceptForm(LocalDate notifiedOn, NoticeMethod noticeMethod, Track track, Integer startLevel) {
        this(notifiedOn, noticeMethod, track, startLevel, null);
    }
}
