package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceRecords;
import org.sanji.petition.CaseTransitions;
import org.sanji.process.CaseData;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link ServiceRecords}: keeps the proof and lets the case close. */
@Service
class ServiceRecordsService implements ServiceRecords {

    private final UseCase useCase;
    private final Tasks tasks;
    private final CaseTransitions transitions;
    private final ServiceProofs proofs;
    private final OutcomePapers papers;
    private final CurrentUser user;
    private final Clock clock;

    ServiceRecordsService(
            UseCase useCase,
            Tasks tasks,
            CaseTransitions transitions,
            ServiceProofs proofs,
            OutcomePapers papers,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.transitions = transitions;
        this.proofs = proofs;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(UUID workItem, int version, ServiceForm form) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.RECORD_SERVICE);
            var checked = ServicePolicy.checked(form, task.now().answeredOn(), Days.today(clock));
            proofs.add(task.key(), checked, user.actor().displayName());
            papers.served(task.key(), task.now(), checked);
            transitions.serve(task.key(), checked.servedOn(), checked.method().name(), checked.proof());
            tasks.complete(task, CaseData.none());
        });
    }
}
