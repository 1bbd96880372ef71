package org.sanji.mediation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.document.ui.SignedScan;
import org.sanji.mediation.Conflicts;
import org.sanji.mediation.DutyAnswers;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.JointMediations;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.Phrases;
import org.sanji.mediation.Positions;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.ServiceRecords;
import org.sanji.mediation.Sessions;
import org.sanji.mediation.SimilarOpinions;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.mediation.SuggestionAnswers;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.Drafts;
import org.sanji.petition.DueReasons;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The services behind the forms and tabs of this package, so that presenters take one thing instead of a dozen. */
@Component
record MediationDesk(
        OrganAnswers answers,
        Sessions sessions,
        RoomBookings rooms,
        Positions positions,
        Opinions opinions,
        SuggestionAnswers suggestions,
        DutyAnswers duties,
        ServiceRecords services,
        Hearings hearings,
        StatutoryRoutes routes,
        SimpleAnswers simple,
        Conflicts conflicts,
        JointMediations joint,
        Phrases phrases,
        SimilarOpinions similar,
        Drafts drafts,
        AttachmentTools scans,
        WorkItems workItems,
        MediationFiles files,
        Organs organs,
        CurrentUser currentUser,
        DueReasons reasons,
        Clock clock) {

    /** Scans of one issued paper with signature and seal. */
    SignedScan signed(UUID petitionId, String paperNumber) {
        return new SignedScan(scans, petitionId, paperNumber, () -> {});
    }

    /** Scans of the proof of service (送达回证) that belongs to a paper. */
    SignedScan proof(UUID petitionId, String paperNumber) {
        return SignedScan.proof(scans, petitionId, Words.of("mediation-work.service.scan", paperNumber), () -> {});
    }

    /** @param form what is written, with the id of its task or case */
    FormKeeper keeper(String form, String number) {
        return new FormKeeper(drafts, form + "-" + currentUser.actor().username(), number);
    }

    /** Organs that may be named to check a performance: the bureau first, then those that take part in the case. */
    List<Organ> checkers(PetitionView petition) {
        return Stream.concat(Stream.of(Organs.BUREAU, petition.leadOrgan()), petition.coOrgans().stream())
                .flatMap(code -> organs.find(code).stream())
                .distinct()
                .toList();
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /** Local time of the centre. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Days.ZONE);
    }
}
