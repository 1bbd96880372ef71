package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.JointMediations;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link JointMediations} over {@link JointTaskRows}. */
@Service
class JointMediationsService implements JointMediations {

    private static final int WHAT_LENGTH = 1000;

    private final UseCase useCase;
    private final Tasks tasks;
    private final LeadRights rights;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final RoundRecords rounds;
    private final JointTaskRows rows;
    private final House house;
    private final CurrentUser user;
    private final Clock clock;

    JointMediationsService(
            UseCase useCase,
            Tasks tasks,
            LeadRights rights,
            Petitions petitions,
            CaseTransitions transitions,
            RoundRecords rounds,
            JointTaskRows rows,
            House house,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.rights = rights;
        this.petitions = petitions;
        this.transitions = transitions;
        this.rounds = rounds;
        this.rows = rows;
        this.house = house;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void invite(UUID workItem, int version, List<String> organs, String reason) {
        var why = Input.required(reason, Input.SHORT, "invite-reason");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.LEVEL2_SESSION);
            SessionRules.added(organs, task.now());
            organs.forEach(house::requireAssignable);
            rows.invite(task.key(), rounds.current(task.key()) + 1, organs, why, by());
            transitions.record(
                    task.key(), TimelineKind.ORGANS_INVITED, Days.today(clock), false, String.join(" ", organs), why);
            tasks.complete(task, CaseData.of(CaseVariable.SESSION_RESULT, SessionResult.ADD_ORGAN));
        });
    }

    @Override
    public UUID addTask(UUID petitionId, String organ, String what, LocalDate dueOn) {
        var text = Input.required(what, WHAT_LENGTH, "joint-task-what");
        return useCase.run(() -> {
            var key = rights.visible(petitionId);
            rights.require(key);
            var now = transitions.now(key);
            RuleViolation.unless(now.state().isOpen() && rounds.current(key) > 0, "joint-task-not-now");
            RuleViolation.unless(takesPart(organ, now), "joint-task-organ");
            RuleViolation.unless(dueOn != null && !dueOn.isBefore(Days.today(clock)), "joint-task-due");
            var id = rows.add(key, organ, text, dueOn, by());
            transitions.record(
                    key, TimelineKind.JOINT_TASK_SET, Days.today(clock), false, organ, text, dueOn.toString());
            return id;
        });
    }

    @Override
    public boolean mayLead(UUID petitionId) {
        return rights.mayLead(rights.visible(petitionId));
    }

    private static boolean takesPart(String organ, CaseNow now) {
        return organ != null && (organ.equals(now.leadOrgan()) || now.coOrgans().contains(organ));
    }

    @Override
    public void closeTask(UUID petitionId, UUID taskId, boolean done, String note) {
        var found = done ? Input.optional(note, WHAT_LENGTH) : Input.required(note, WHAT_LENGTH, "joint-task-note");
        useCase.run(() -> {
            var key = rights.visible(petitionId);
            var task = rows.of(petitionId).stream()
                    .filter(t -> t.id().equals(taskId) && mayClose(t))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("joint task " + taskId));
            if (!rows.close(taskId, done, found, by())) {
                throw new StaleActionException("joint task " + taskId);
            }
            transitions.record(
                    key,
                    done ? TimelineKind.JOINT_TASK_DONE : TimelineKind.JOINT_TASK_MISSED,
                    Days.today(clock),
                    false,
                    task.organ(),
                    task.what(),
                    found == null ? "" : found);
        });
    }

    /** The task's organ while it takes part, or whoever leads. */
    private boolean mayClose(JointTaskRows.Row task) {
        var petition = petitions.byId(task.petitionId());
        boolean own = rights.isOwn(task.organ())
                && user.actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && !petition.ownPartOnly();
        return own || rights.mayLead(petition.key());
    }

    @Override
    public List<JointTask> tasks(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return rows.of(petitionId).stream()
                .filter(t -> OwnPart.shows(petition, t.organ(), rights))
                .map(t -> new JointTask(
                        t.id(),
                        t.pass(),
                        t.organ(),
                        t.what(),
                        t.dueOn(),
                        t.addedBy(),
                        t.done(),
                        t.closedOn(),
                        t.closedBy(),
                        t.note(),
                        t.done() == null && mayClose(t)))
                .toList();
    }

    @Override
    public List<OpenTask> open() {
        var actor = user.actor();
        if (actor.organ() == null || !actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)) {
            return List.of();
        }
        return rows.openOf(actor.organ()).stream()
                .flatMap(t -> number(t).map(n -> new OpenTask(n, t.what(), t.dueOn())).stream())
                .toList();
    }

    /** Only of petitions that the user sees and in which the organ still takes part. */
    private Optional<String> number(JointTaskRows.Row task) {
        try {
            var petition = petitions.byId(task.petitionId());
            return petition.ownPartOnly() ? Optional.empty() : Optional.of(petition.number());
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }

    private String by() {
        return user.actor().displayName();
    }
}
