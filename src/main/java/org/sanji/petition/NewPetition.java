package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * A registration as given at the desk, on the portal or by an import.
 *
 * @param receivedOn day of receipt, not in the future
 * @param title one line, at most 100 characters
 * @param narrative facts and reasons, at most 20,000 characters
 * @param requests at least one; each is answered in the end
 * @param parties the petitioner, or representatives (visits: at most 5)
 * @param personsPresent 到访人次, 0 unless a visit
 * @param personsConcerned 涉及人数, at least 1
 * @param category code of the 2020 scheme, null when unknown
 * @param categoryProposed chosen by keyword rules, not by a person
 * @param township code, null when unknown
 * @param place where it happened, free text
 * @param urgentReason null unless urgent
 * @param link null when it is a new matter
 * @param idempotencyKey a retry with the same key returns the petition that exists; null for none
 * @param historic imported from before the system: own number series, no escalation
 */
public record NewPetition(
        PetitionForm form,
        Purpose purpose,
        Origin origin,
        LocalDate receivedOn,
        String title,
        String narrative,
        List<String> requests,
        List<NewParty> parties,
        int personsPresent,
        int personsConcerned,
        String category,
        boolean categoryProposed,
        String township,
        String place,
        boolean urgent,
        String urgentReason,
        LinkChoice link,
        String idempotencyKey,
        boolean historic) {}
