package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;

/**
 * What was typed at the desk, right or wrong; empty fields are null.
 *
 * @param urgentReason why, and who was told
 * @param link null when the clerk said it is a new matter, or said nothing
 * @param linkDecided the clerk said either
 */
record DeskInput(
        PetitionForm form,
        Purpose purpose,
        Origin origin,
        LocalDate receivedOn,
        String title,
        String narrative,
        List<String> requests,
        List<NewParty> parties,
        Integer personsPresent,
        Integer personsConcerned,
        String category,
        boolean categoryProposed,
        String township,
        String place,
        boolean urgent,
        String urgentReason,
        LinkChoice link,
        boolean linkDecided) {}
