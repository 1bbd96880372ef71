package org.sanji.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;

/**
 * A case that the own organ leads, and the step for which it waits.
 *
 * @param id of the step
 * @param organ code of who is to act
 * @param role role in that organ
 * @param person name when it is meant for one person, else null
 * @param since when it became that one's turn
 * @param dueOn that one's last day, null when no period runs
 */
public record WaitingRow(
        UUID id,
        String number,
        String petitioner,
        String title,
        MediationLevel level,
        TaskKey task,
        String organ,
        String role,
        String person,
        boolean urgent,
        Instant since,
        LocalDate dueOn) {}
