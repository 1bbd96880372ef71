package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.RouteView;
import org.sanji.mediation.StatutoryRoute;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link StatutoryRoutes}: the result is asked for on its day until it is known. */
@Service
class StatutoryRoutesService implements StatutoryRoutes {

    private final UseCase useCase;
    private final Tasks tasks;
    private final Petitions petitions;
    private final LeadRights rights;
    private final RouteRows rows;
    private final StatutoryRouteFile file;
    private final CaseTransitions transitions;
    private final Deadlines deadlines;
    private final CurrentUser user;
    private final Clock clock;

    StatutoryRoutesService(
            UseCase useCase,
            Tasks tasks,
            Petitions petitions,
            LeadRights rights,
            RouteRows rows,
            StatutoryRouteFile file,
            CaseTransitions transitions,
            Deadlines deadlines,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.petitions = petitions;
        this.rights = rights;
        this.rows = rows;
        this.file = file;
        this.transitions = transitions;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<StatutoryRoute> catalogue() {
        return file.all();
    }

    @Override
    public List<RouteView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return rows.of(petitionId).stream()
                .filter(route -> OwnPart.shows(petition, route.organ(), rights))
                .toList();
    }

    @Override
    public void close(UUID workItem, int version, RouteOutcomeForm form) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.RECORD_OUTCOME);
            var route = route(task);
            var checked = StatutoryPolicy.checked(form, today(), route.toldOn());
            rows.closed(route.id(), checked, by(), today());
            transitions.record(
                    task.key(),
                    TimelineKind.ROUTE_OUTCOME,
                    checked.decidedOn(),
                    true,
                    route.procedure(),
                    checked.outcome().name(),
                    checked.organ() == null ? "" : checked.organ(),
                    checked.reference() == null ? "" : checked.reference());
            tasks.complete(task, CaseData.of(CaseVariable.ROUTE_RESULT, "KNOWN"));
        });
    }

    @Override
    public void askAgain(UUID workItem, int version, String note, LocalDate nextOn) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.RECORD_OUTCOME);
            var learnt = Input.required(note, Input.SHORT, "route-note");
            RuleViolation.unless(nextOn != null && nextOn.isAfter(today()), "statutory-ask-on");
            var route = route(task);
            rows.askAgain(route.id(), learnt, nextOn, by(), today());
            transitions.record(
                    task.key(),
                    TimelineKind.ROUTE_PENDING,
                    today(),
                    false,
                    route.procedure(),
                    nextOn.toString(),
                    learnt);
            tasks.complete(task, CaseData.of(CaseVariable.ROUTE_RESULT, "PENDING"));
        });
    }

    @Override
    public LocalDate proposedAskOn() {
        return deadlines.due(ClockKind.STATUTORY_OUTCOME, today()).dueOn();
    }

    private RouteView route(Tasks.Task task) {
        return rows.find(UUID.fromString(task.item().subject()))
                .orElseThrow(() -> new StaleActionException("statutory route"));
    }

    private String by() {
        return user.actor().displayName();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
