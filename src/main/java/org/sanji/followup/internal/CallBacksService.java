package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.followup.CallBackForm;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.CallBacks;
import org.sanji.followup.ReviewOffer;
import org.sanji.followup.VisitHow;
import org.sanji.followup.VisitKind;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link CallBacks}: what was said is kept, and review is offered while it can still be asked for. */
@Service
class CallBacksService implements CallBacks {

    private final AfterTasks tasks;
    private final WorkItems workItems;
    private final AftercareRepository aftercares;
    private final VisitRows visits;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final Deadlines deadlines;
    private final Organs organs;
    private final FollowUpSettings settings;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    CallBacksService(
            AfterTasks tasks,
            WorkItems workItems,
            AftercareRepository aftercares,
            VisitRows visits,
            Petitions petitions,
            CaseTransitions transitions,
            Deadlines deadlines,
            Organs organs,
            FollowUpSettings settings,
            UseCase useCase,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.workItems = workItems;
        this.aftercares = aftercares;
        this.visits = visits;
        this.petitions = petitions;
        this.transitions = transitions;
        this.deadlines = deadlines;
        this.organs = organs;
        this.settings = settings;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void tried(UUID workItem, int version, LocalDate on, VisitHow how) {
        useCase.run(() -> {
            var item = tasks.require(workItem, version, TaskKey.CALL_BACK);
            var aftercare = aftercareOf(item);
            RuleViolation.unless(how != null, "call-back-incomplete");
            checkDay(on, aftercare);
            var visit = VisitRows.NewVisit.plain(item.key(), VisitKind.CALL_BACK, on, how, false, null);
            visits.add(visit.ofAftercare(aftercare.id()), user.actor());
            transitions.note(item.key(), TimelineKind.CALL_TRIED, false);
        });
    }

    @Override
    public void done(UUID workItem, int version, CallBackForm form) {
        useCase.run(() -> {
            var item = tasks.require(workItem, version, TaskKey.CALL_BACK);
            var aftercare = aftercareOf(item);
            var review = reviewOffer(aftercare);
            check(form, aftercare, review);
            boolean reached = form.result() != CallBackResult.NOT_REACHED;
            var said = reached
                    ? Input.required(form.said(), Input.LONG, "call-back-incomplete")
                    : Input.optional(form.said(), Input.LONG);
            var advice = form.result() == CallBackResult.TO_IMPROVE
                    ? Input.required(form.advice(), Input.LONG, "call-back-advice")
                    : null;
            var offered =
                    form.reviewOffered() ? review.map(ReviewOffer::lastDay).orElse(null) : null;
            visits.add(
                    VisitRows.NewVisit.plain(item.key(), VisitKind.CALL_BACK, form.on(), form.how(), reached, said)
                            .ofAftercare(aftercare.id())
                            .with(form.result(), advice, offered),
                    user.actor());
            aftercare.calledBack();
            aftercares.saveAndFlush(aftercare);
            transitions.note(
                    item.key(), TimelineKind.CALLED_BACK, false, form.result().name());
            tasks.complete(item, CaseData.none());
        });
    }

    private void check(CallBackForm form, AftercareEntity aftercare, Optional<ReviewOffer> review) {
        RuleViolation.unless(form.how() != null && form.result() != null, "call-back-incomplete");
        checkDay(form.on(), aftercare);
        if (form.result() == CallBackResult.NOT_REACHED) {
            checkTries(form.on(), aftercare);
            return;
        }
        review.ifPresent(r -> RuleViolation.unless(
                form.reviewOffered() || form.result() == CallBackResult.ACCEPTED,
                "call-back-review",
                r.lastDay(),
                organs.nameOf(r.organ())));
    }

    private void checkDay(LocalDate on, AftercareEntity aftercare) {
        RuleViolation.unless(
                on != null && !on.isAfter(Days.today(clock)) && !on.isBefore(aftercare.ratedOn()), "call-back-day");
    }

    /** Giving up counts as the last try. */
    private void checkTries(LocalDate on, AftercareEntity aftercare) {
        var tries = visits.tries(aftercare.id());
        var days = new HashSet<>(tries);
        days.add(on);
        RuleViolation.unless(
                tries.size() + 1 >= settings.callTries() && days.size() >= settings.callDays(),
                "call-back-tries",
                settings.callTries(),
                settings.callDays());
    }

    private AftercareEntity aftercareOf(WorkItem item) {
        return aftercares.findById(UUID.fromString(item.subject())).orElseThrow();
    }

    @Override
    public Optional<ReviewOffer> reviewOffer(UUID workItem) {
        return workItems
                .find(workItem)
                .filter(i -> i.task() == TaskKey.CALL_BACK && workItems.mayAct(i))
                .flatMap(i -> reviewOffer(aftercareOf(i)));
    }

    /** Only an opinion can be reviewed (Art 35), and only while the petitioner's own period runs. */
    private Optional<ReviewOffer> reviewOffer(AftercareEntity aftercare) {
        var served = petitions.byId(aftercare.key().petitionId()).passes().stream()
                .filter(p -> p.no() == aftercare.key().pass() && p.outcome() == OutcomeKind.OPINION)
                .map(PassView::servedOn)
                .findFirst();
        return served.map(on -> deadlines.due(ClockKind.REVIEW_REQUEST, on).dueOn())
                .filter(last -> !Days.today(clock).isAfter(last))
                .flatMap(last -> organs.reviewOrganOf(aftercare.organ())
                        .map(Organ::code)
                        .map(organ -> new ReviewOffer(last, organ)));
    }
}
