package org.sanji.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Tracking.Tracked;
import org.springframework.stereotype.Component;

/** What the petitioner can do at this point: withdraw, ask for a review (Art 35), bring new facts, complain of a delay. */
@Component
public class NextSteps {

    /** The closed petition can be rated. */
    public static final String RATE = "portal.next.rate";

    /** It was rated and can be rated again. */
    public static final String RATE_AGAIN = "portal.next.rate-again";

    private final Deadlines deadlines;
    private final Organs organs;
    private final PortalSettings settings;
    private final Clock clock;

    NextSteps(Deadlines deadlines, Organs organs, PortalSettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.organs = organs;
        this.settings = settings;
        this.clock = clock;
    }

    public List<NextStep> of(Tracked petition) {
        var steps = new ArrayList<NextStep>();
        var place = settings.place();
        if (petition.due() != null
                && petition.due().daysLeft() < 0
                && petition.state().isOpen()) {
            steps.add(NextStep.of("portal.next.overdue", place.name(), place.phone()));
        }
        rate(petition, steps);
        if (opinionIssued(petition) && !reviewAsked(petition)) {
            review(petition, steps);
        }
        if (petition.state().isOpen()) {
            if (petition.state() != PetitionState.ANSWERED) {
                steps.add(NextStep.of("portal.next.add", place.name(), place.address()));
            }
            steps.add(NextStep.of("portal.next.withdraw", place.name(), place.address()));
        } else if (petition.state() == PetitionState.JOINED) {
            steps.add(NextStep.of("portal.next.joined", petition.joinedTo() == null ? "" : petition.joinedTo()));
        } else {
            if (agreed(petition)) {
                steps.add(NextStep.of("portal.next.agreement", place.name()));
            }
            steps.add(NextStep.of("portal.next.new-facts"));
        }
        return steps;
    }

    /** While the period of the invitation to rate this pass runs. */
    private void rate(Tracked petition, List<NextStep> steps) {
        if (petition.state() != PetitionState.CLOSED || petition.historic() || petition.sealed()) {
            return;
        }
        var ofPass = petition.events().stream()
                .filter(e -> e.pass() == petition.pass())
                .toList();
        boolean rated = ofPass.stream().anyMatch(e -> e.kind() == TimelineKind.RATED);
        ofPass.stream()
                .filter(e -> e.kind() == TimelineKind.INVITED_TO_RATE)
                .map(e -> moved(ofPass, LocalDate.parse(e.args().get(0))))
                .filter(until -> !Days.today(clock).isAfter(until))
                .findFirst()
                .ifPresent(until -> steps.add(NextStep.of(rated ? RATE_AGAIN : RATE, until.toString())));
    }

    /** The calendar may have moved the last day since. */
    private static LocalDate moved(List<TimelineEntry> events, LocalDate before) {
        return events.stream()
                .filter(e -> e.kind() == TimelineKind.DATE_MOVED
                        && ClockKind.EVALUATION.name().equals(e.args().get(0)))
                .map(e -> LocalDate.parse(e.args().get(2)))
                .reduce((a, b) -> b)
                .orElse(before);
    }

    private void review(Tracked petition, List<NextStep> steps) {
        var where = organs.reviewOrganOf(petition.leadOrgan() == null ? "" : petition.leadOrgan())
                .map(o -> o.name())
                .orElse(settings.place().name());
        LocalDate served = petition.servedOn();
        if (served == null) {
            steps.add(NextStep.of(
                    "portal.next.review-later",
                    deadlines.rule(ClockKind.REVIEW_REQUEST).length(),
                    where));
            return;
        }
        var until = deadlines.due(ClockKind.REVIEW_REQUEST, served).dueOn();
        if (Days.today(clock).isAfter(until)) {
            steps.add(NextStep.of("portal.next.review-over", until.toString()));
        } else {
            steps.add(NextStep.of("portal.next.review", until.toString(), where, served.toString()));
        }
    }

    /** What can be done then stands with the review itself. */
    private static boolean reviewAsked(Tracked petition) {
        return petition.events().stream()
                .anyMatch(e -> e.kind() == TimelineKind.REVIEW_FILED && e.pass() == petition.pass());
    }

    private static boolean opinionIssued(Tracked petition) {
        return petition.answeredOn() != null && has(petition, TimelineKind.OPINION_ISSUED);
    }

    private static boolean agreed(Tracked petition) {
        return has(petition, TimelineKind.AGREEMENT_SIGNED) && !has(petition, TimelineKind.OPINION_ISSUED);
    }

    private static boolean has(Tracked petition, TimelineKind kind) {
        return petition.events().stream().anyMatch(e -> e.kind() == kind);
    }
}
