package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.PositionForm;
import org.sanji.mediation.Positions;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link Positions}: one row per organ and round, so that organs never overwrite each other. */
@Service
class PositionsService implements Positions {

    private final UseCase useCase;
    private final Tasks tasks;
    private final CaseTransitions transitions;
    private final RoundRecords rounds;
    private final CurrentUser user;
    private final Clock clock;

    PositionsService(
            UseCase useCase,
            Tasks tasks,
            CaseTransitions transitions,
            RoundRecords rounds,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.transitions = transitions;
        this.rounds = rounds;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void state(UUID workItem, int version, PositionForm form) {
        RuleViolation.unless(form.stance() != null, "position-stance");
        var text = Input.required(form.text(), Input.MEDIUM, "position-text");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.STATE_POSITION);
            var organ = task.item().organ();
            int round = rounds.current(task.key());
            rounds.state(
                    task.key(), round, organ, form.stance(), text, user.actor().displayName());
            transitions.record(
                    task.key(),
                    TimelineKind.POSITION_STATED,
                    Days.today(clock),
                    false,
                    organ,
                    form.stance().name());
            tasks.complete(task, CaseData.none());
        });
    }
}
