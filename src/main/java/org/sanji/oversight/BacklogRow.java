package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.PetitionState;

/**
 * One matter: the petition that has been open longest stands for it.
 *
 * @param ageDays days since that petition was registered
 * @param reopenings passes that were opened again in the matter, by review, a broken agreement or for cause
 * @param leader login name of the leader who took it on; null like the fields after it while nobody has
 * @param lastContactOn null when there was none
 * @param silent no contact for longer than the house allows
 * @param nextStep the next open step of the plan, null when there is none
 */
public record BacklogRow(
        UUID matterId,
        UUID petitionId,
        String number,
        String title,
        PetitionState state,
        String leadOrgan,
        LocalDate registeredOn,
        long ageDays,
        long reopenings,
        String leader,
        String leaderName,
        LocalDate takenOn,
        LocalDate lastContactOn,
        boolean silent,
        String nextStep,
        LocalDate nextStepOn) {}
