package org.sanji.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.MediationLevel;
import org.sanji.process.TaskKey;

/**
 * One open task in a list.
 *
 * @param number of the petition
 * @param petitioner masked
 * @param level null when the petition stands at none
 * @param leadOrgan code, null before an organ was assigned
 * @param dueOn last day of the period, null when none runs
 * @param isNew the user has not seen it in an earlier visit
 * @param handler null when the organ named nobody, and for tasks that are no handler's
 * @param standsFor name of the absent person in whose place the user would act, or null
 * @param mine the user may do it now, without taking over first
 * @param forHandlers a task of the organ's people, which can be given to one of them
 */
public record TaskRow(
        UUID id,
        TaskKey task,
        UUID petitionId,
        String number,
        String petitioner,
        String title,
        MediationLevel level,
        String leadOrgan,
        boolean urgent,
        Instant createdAt,
        LocalDate dueOn,
        boolean isNew,
        Handler handler,
        String standsFor,
        boolean mine,
        boolean forHandlers) {

    /**
     * Who handles the petition in the organ.
     *
     * @param entry what a change refers to
     * @param orphaned the account is closed or of another organ: somebody else must be named
     */
    public record Handler(UUID entry, String username, String name, boolean orphaned) {}
}
