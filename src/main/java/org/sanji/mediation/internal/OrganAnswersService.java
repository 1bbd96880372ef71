package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.Competence;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionForm;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.StatutoryForm;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Track;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link OrganAnswers}: checks, stores, tells the petition, completes the task. */
@Service
class OrganAnswersService implements OrganAnswers {

    private final UseCase useCase;
    private final Tasks tasks;
    private final CaseTransitions transitions;
    private final Petitions petitions;
    private final AnswerRecords answers;
    private final RouteRows routes;
    private final SimpleAnswers simple;
    private final SimpleRows simpleRows;
    private final ObjectionRepository objections;
    private final CompetenceRules competence;
    private final House house;
    private final CurrentUser user;
    private final Clock clock;

    OrganAnswersService(
            UseCase useCase,
            Tasks tasks,
            CaseTransitions transitions,
            Petitions petitions,
            AnswerRecords answers,
            RouteRows routes,
            SimpleAnswers simple,
            SimpleRows simpleRows,
            ObjectionRepository objections,
            CompetenceRules competence,
            House house,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.transitions = transitions;
        this.petitions = petitions;
        this.answers = answers;
        this.routes = routes;
        this.simple = simple;
        this.simpleRows = simpleRows;
        this.objections = objections;
        this.competence = competence;
        this.house = house;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void accept(UUID workItem, int version, AcceptForm form) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.ORGAN_ANSWER);
            AnswerPolicy.told(form.notifiedOn(), form.noticeMethod(), task.now(), Days.today(clock));
            AnswerPolicy.track(form, task.now());
            AnswerPolicy.startLevel(form, task.now());
            if (form.simple() != null) {
                simply(task, form);
            }
            notified(task, form.notifiedOn(), form.noticeMethod());
            answers.accepted(task.key(), task.now().leadOrgan(), form, by());
            var decision = CaseData.of(CaseVariable.ANSWER, AnswerRecords.ACCEPT);
            if (form.track() != null) {
                decision = decision.with(CaseVariable.TRACK, form.track());
            }
            if (form.startLevel() != null) {
                decision = decision.with(CaseVariable.START_LEVEL, form.startLevel());
            }
            if (form.simple() != null) {
                decision = decision.with(CaseVariable.SIMPLE, true);
            }
            tasks.complete(task, decision);
        });
    }

    private void simply(Tasks.Task task, AcceptForm form) {
        var offer = simple.offer(task.key().petitionId());
        SimplePolicy.allow(offer, form.simple(), form.track(), form.startLevel());
        simpleRows.choose(task.key(), form.simple().ground(), by(), Days.today(clock));
    }

    @Override
    public void object(UUID workItem, int version, ObjectionForm form) {
        var reason = Input.required(form.reason(), Input.MEDIUM, "objection-reason");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.ORGAN_ANSWER);
            AnswerPolicy.inTime(dueOn(task.now()), Days.today(clock));
            house.requireOrgan(form.proposedOrgan());
            transitions.object(task.key(), reason, form.proposedOrgan());
            answers.objected(task.key(), task.now().leadOrgan(), by());
            objections.saveAndFlush(new ObjectionEntity(
                    task.key(), task.now().leadOrgan(), reason, form.proposedOrgan(), by(), clock.instant()));
            tasks.complete(task, CaseData.of(CaseVariable.ANSWER, AnswerRecords.OBJECT));
        });
    }

    @Override
    public void statutory(UUID workItem, int version, StatutoryForm form) {
        useCase.run(() -> {
            var today = Days.today(clock);
            var checked = StatutoryPolicy.checked(form, today, house.outcomeAskedOn(today));
            var task = tasks.require(workItem, version, TaskKey.ORGAN_ANSWER);
            RuleViolation.unless(task.now().track() == Track.APPEAL_REQUEST, "statutory-appeal-only");
            AnswerPolicy.told(form.on(), form.noticeMethod(), task.now(), today);
            notified(task, form.on(), form.noticeMethod());
            answers.statutory(task.key(), task.now().leadOrgan(), checked, by());
            routes.add(task.key(), task.now().leadOrgan(), checked, by(), today);
            tasks.complete(task, CaseData.of(CaseVariable.ANSWER, AnswerRecords.STATUTORY));
        });
    }

    @Override
    public void decideObjection(UUID workItem, int version, ObjectionDecision decision) {
        var reason = Input.required(decision.reason(), Input.MEDIUM, "objection-ruling-reason");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.DECIDE_OBJECTION);
            AnswerPolicy.ruling(decision, task.now());
            house.requireAssignable(decision.newLead());
            decision.coOrgans().forEach(house::requireAssignable);
            objections
                    .findByPetitionIdAndPassAndRulingIsNull(
                            task.key().petitionId(), task.key().pass())
                    .orElseThrow(() -> new StaleActionException("objection"))
                    .rule(decision, Days.today(clock), by());
            objections.flush();
            transitions.ruleObjection(
                    task.key(), decision.ruling().name(), decision.newLead(), decision.coOrgans(), reason);
            tasks.complete(task, outcome(decision));
        });
    }

    /** A joint matter begins at level two. */
    private static CaseData outcome(ObjectionDecision decision) {
        var data = CaseData.of(CaseVariable.OBJECTION_RULING, decision.ruling());
        if (decision.newLead() != null) {
            data = data.with(CaseVariable.LEAD_ORGAN, decision.newLead());
        }
        return decision.ruling() == ObjectionRuling.JOINT ? data.with(CaseVariable.START_LEVEL, 2) : data;
    }

    private void notified(Tasks.Task task, LocalDate on, NoticeMethod method) {
        if (method != NoticeMethod.NOT_POSSIBLE) {
            transitions.notified(task.key(), on, method.name());
        }
    }

    @Override
    public Competence competence(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return competence.of(petition.category(), petition.leadOrgan());
    }

    @Override
    public LocalDate objectionDueOn(UUID petitionId) {
        var now = transitions.now(petitions.byId(petitionId).key());
        return now.state() == PetitionState.ASSIGNED ? dueOn(now) : null;
    }

    private LocalDate dueOn(CaseNow now) {
        return now.assignedOn() == null ? null : house.objectionDueOn(now.assignedOn());
    }

    private String by() {
        return user.actor().displayName();
    }
}
