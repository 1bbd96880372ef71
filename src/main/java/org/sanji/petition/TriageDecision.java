package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * What the officer decides.
 *
 * @param leadOrgan code; required for FORWARD and ASSIGN, the receiving organ for TRANSFER
 * @param coOrgans further competent organs; with any, handling begins at level two
 * @param startLevel 1 to 3
 * @param reportDueOn 交办 deadline, null unless ASSIGN
 * @param ground article or fact on which refusal or transfer rests
 * @param reference earlier final review or the organ that has it in hand: number and date
 * @param reason why, when it differs from the proposal or refuses
 */
public record TriageDecision(
        TriageRoute route,
        String leadOrgan,
        List<String> coOrgans,
        int startLevel,
        LocalDate reportDueOn,
        String ground,
        String reference,
        String reason) {}
