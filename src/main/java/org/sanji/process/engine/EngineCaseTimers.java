package org.sanji.process.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.sanji.common.EventClock;
import org.sanji.process.CaseTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Executes due timer jobs one by one on the calling thread. */
@Component
class EngineCaseTimers implements CaseTimers {

    private final ManagementService management;
    private final ObjectProvider<EventClock> clock;

    EngineCaseTimers(ProcessEngine engine, ObjectProvider<EventClock> clock) {
        this.management = engine.getManagementService();
        this.clock = clock;
    }

    @Override
    public int fireUntil(Instant until) {
        int fired = 0;
        while (true) {
            var due = management
                    .createJobQuery()
                    .timers()
                    .duedateLowerThan(Date.from(until.plusMillis(1)))
                    .withRetriesLeft()
                    .orderByJobDuedate()
                    .asc()
                    .orderByJobId()
                    .asc()
                    .listPage(0, 1);
            if (due.isEmpty()) {
                return fired;
            }
            var job = due.get(0);
            clock.getObject().at(job.getDuedate().toInstant(), () -> {
                management.executeJob(job.getId());
                return null;
            });
            fired++;
        }
    }
}
