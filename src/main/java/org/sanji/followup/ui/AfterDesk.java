package org.sanji.followup.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.followup.CallBacks;
import org.sanji.followup.ExecutionChecks;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.FollowUpVisits;
import org.sanji.mediation.MediationFiles;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.sanji.petition.PetitionView;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The services behind the tab and the forms of this module. */
@Component
record AfterDesk(
        FollowUpFiles files,
        CallBacks callBacks,
        ExecutionChecks checks,
        FollowUpVisits visits,
        MediationFiles mediation,
        Organs organs,
        CurrentUser currentUser,
        DueReasons reasons,
        Clock clock) {

    LocalDate today() {
        return Days.today(clock);
    }

    /** Organs that may be named to check: the bureau first, then those that take part. */
    List<Organ> checkers(PetitionView petition) {
        return Stream.concat(Stream.of(Organs.BUREAU, petition.leadOrgan()), petition.coOrgans().stream())
                .flatMap(code -> organs.find(code).stream())
                .distinct()
                .toList();
    }
}
