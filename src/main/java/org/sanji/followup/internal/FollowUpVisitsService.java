package org.sanji.followup.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.followup.FollowUpVisits;
import org.sanji.followup.VisitForm;
import org.sanji.followup.VisitKind;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link FollowUpVisits}. */
@Service
class FollowUpVisitsService implements FollowUpVisits {

    private final AfterRights rights;
    private final Petitions petitions;
    private final VisitRows visits;
    private final CaseTransitions transitions;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpVisitsService(
            AfterRights rights,
            Petitions petitions,
            VisitRows visits,
            CaseTransitions transitions,
            UseCase useCase,
            CurrentUser user,
            Clock clock) {
        this.rights = rights;
        this.petitions = petitions;
        this.visits = visits;
        this.transitions = transitions;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(UUID petitionId, VisitForm form) {
        useCase.run(() -> {
            var petition = rights.require(petitionId);
            RuleViolation.unless(AfterRights.isClosed(petition), "visit-not-closed");
            RuleViolation.unless(form.how() != null, "visit-incomplete");
            var content = Input.required(form.content(), Input.LONG, "visit-incomplete");
            RuleViolation.unless(
                    form.on() != null
                            && !form.on().isAfter(Days.today(clock))
                            && !form.on().isBefore(closedOn(petition)),
                    "visit-day");
            visits.add(
                    VisitRows.NewVisit.plain(
                            petition.key(), VisitKind.VISIT, form.on(), form.how(), form.reached(), content),
                    user.actor());
            var organ = user.actor().organ();
            transitions.note(
                    petition.key(),
                    TimelineKind.VISITED,
                    false,
                    organ == null ? "" : organ,
                    form.how().name());
        });
    }

    private static java.time.LocalDate closedOn(PetitionView petition) {
        return petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass())
                .map(PassView::closedOn)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean mayRecord(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return AfterRights.isClosed(petition) && rights.mayAct(petition);
    }
}
