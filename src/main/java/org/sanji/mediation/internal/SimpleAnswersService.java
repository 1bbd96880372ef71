package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.SimpleAnswerForm;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.SimpleLeave;
import org.sanji.mediation.SimpleOffer;
import org.sanji.mediation.SimpleRules;
import org.sanji.mediation.SimpleView;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.SimpleTransitions;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link SimpleAnswers}: offers it by {@link SimplePolicy}, keeps the answer, and lets the normal procedure take over. */
@Service
class SimpleAnswersService implements SimpleAnswers {

    private final UseCase useCase;
    private final Tasks tasks;
    private final Petitions petitions;
    private final LeadRights rights;
    private final SimpleRows rows;
    private final SimpleRules rules;
    private final SimpleTransitions simple;
    private final CaseProcess process;
    private final Deadlines deadlines;
    private final CurrentUser user;
    private final Clock clock;

    SimpleAnswersService(
            UseCase useCase,
            Tasks tasks,
            Petitions petitions,
            LeadRights rights,
            SimpleRows rows,
            SimpleRules rules,
            SimpleTransitions simple,
            CaseProcess process,
            Deadlines deadlines,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.petitions = petitions;
        this.rights = rights;
        this.rows = rows;
        this.rules = rules;
        this.simple = simple;
        this.process = process;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public SimpleOffer offer(UUID petitionId) {
        return offer(petitions.byId(petitionId));
    }

    private SimpleOffer offer(PetitionView petition) {
        var assignedOn = pass(petition).assignedOn();
        var decideDueOn = assignedOn == null
                ? null
                : deadlines.due(ClockKind.SIMPLE_DECIDE, assignedOn).dueOn();
        return new SimpleOffer(
                SimplePolicy.proposed(petition, rules),
                SimplePolicy.checks(petition, rules, decideDueOn, today()),
                decideDueOn,
                deadlines.due(ClockKind.SIMPLE_ANSWER, today()).dueOn());
    }

    @Override
    public Optional<SimpleView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        if (petition.ownPartOnly()) {
            return Optional.empty();
        }
        var pass = pass(petition);
        return rows.find(petition.key())
                .filter(row -> pass.simpleDueOn() != null)
                .map(row -> new SimpleView(
                        pass.no(),
                        row.ground(),
                        row.decidedBy(),
                        row.decidedOn(),
                        deadlines
                                .due(ClockKind.LEVEL1_SIMPLE, pass.acceptedOn())
                                .dueOn(),
                        pass.simpleDueOn(),
                        pass.handlingDueOn(),
                        rows.answer(petition.key()).orElse(null),
                        row.leftCause(),
                        row.leftReason(),
                        row.leftOn()));
    }

    private static PassView pass(PetitionView petition) {
        return petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void answer(UUID workItem, int version, SimpleAnswerForm form) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.ANSWER_SIMPLY);
            rows.answer(task.key(), checked(form, task.now().acceptedOn()), by(), today());
            tasks.complete(task, CaseData.of(CaseVariable.SIMPLE_RESULT, "ANSWERED"));
        });
    }

    /** Phone and message only with the petitioner's consent; else the answer is written and served. */
    private SimpleAnswerForm checked(SimpleAnswerForm form, LocalDate acceptedOn) {
        var text = Input.required(form.text(), Input.LONG, "answer-text");
        RuleViolation.unless(form.channel() != null, "simple-channel");
        if (form.channel() == AnswerChannel.WRITTEN) {
            return new SimpleAnswerForm(text, form.channel(), false, null, null);
        }
        RuleViolation.unless(form.consent(), "simple-no-consent");
        var told = Input.required(form.told(), 100, "simple-told");
        RuleViolation.unless(form.toldOn() != null, "simple-told-on");
        RuleViolation.unless(!form.toldOn().isAfter(today()), "simple-told-future");
        RuleViolation.unless(!form.toldOn().isBefore(acceptedOn), "simple-told-before", acceptedOn);
        return new SimpleAnswerForm(text, form.channel(), true, told, form.toldOn());
    }

    @Override
    public void toNormal(UUID workItem, int version, SimpleLeave cause, String reason) {
        RuleViolation.unless(cause == SimpleLeave.ORGAN || cause == SimpleLeave.PETITIONER, "simple-leave-cause");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.ANSWER_SIMPLY);
            rows.leave(task.key(), cause, Input.required(reason, Input.SHORT, "simple-leave-reason"), by(), today());
            tasks.complete(task, CaseData.of(CaseVariable.SIMPLE_RESULT, "NORMAL"));
        });
    }

    @Override
    public boolean mayDisagree(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return mayRecord(petition) && (waitsForService(petition) || closedLately(petition));
    }

    private boolean mayRecord(PetitionView petition) {
        return user.actor().has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER) || rights.mayLead(petition.key());
    }

    private static boolean waitsForService(PetitionView petition) {
        return petition.state() == PetitionState.ANSWERED && answeredSimply(petition);
    }

    private boolean closedLately(PetitionView petition) {
        return petition.state() == PetitionState.CLOSED
                && answeredSimply(petition)
                && !today().isAfter(pass(petition).closedOn().plusDays(rules.disagreeDays()));
    }

    private static boolean answeredSimply(PetitionView petition) {
        return pass(petition).isSimple() && pass(petition).outcome() == OutcomeKind.SIMPLE_ANSWER;
    }

    @Override
    public void disagree(UUID petitionId, String reason) {
        useCase.run(() -> {
            var petition = petitions.byId(petitionId);
            if (!mayRecord(petition)) {
                throw new NotFoundException("petition " + petitionId);
            }
            var why = Input.required(reason, Input.SHORT, "simple-disagree-reason");
            RuleViolation.unless(answeredSimply(petition), "simple-not-answered");
            if (waitsForService(petition)) {
                rows.leave(petition.key(), SimpleLeave.PETITIONER, why, by(), today());
                process.signal(petition.key(), CaseMessage.SIMPLE_DISAGREED, CaseData.none());
                return;
            }
            RuleViolation.unless(closedLately(petition), "simple-disagree-late", rules.disagreeDays());
            rows.leave(petition.key(), SimpleLeave.PETITIONER, why, by(), today());
            simple.reopen(petition.key(), why);
        });
    }

    private String by() {
        return user.actor().displayName();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
