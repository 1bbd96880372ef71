package org.sanji.process.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sanji.process.PassKey;
import org.sanji.testing.MutableClock;

/**
 * Moves the time of a test: the injected clock and the engine's static one together, and lets the timers of one case
 * fire in due order, each at its own time. Call {@link #reset()} after the class: the engine's clock is shared.
 */
public class EngineTime {

    private final MutableClock clock;
    private final RuntimeService runtime;
    private final ManagementService management;

    public EngineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
        this.clock = clock;
        this.runtime = runtime;
        this.management = management;
    }

    public void set(Instant instant) {
        clock.set(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Fires what becomes due on the way, also timers that earlier ones started; then it is {@code instant}. */
    public void advance(PassKey key, Instant instant) {
        for (var due = next(key, instant); due.isPresent(); due = next(key, instant)) {
            var at = due.get().getDuedate().toInstant();
            set(at.isAfter(clock.instant()) ? at : clock.instant());
            management.executeJob(due.get().getId());
        }
        set(instant);
    }

    /** Due dates of the timers of the case, soonest first. */
    public List<Instant> timers(PassKey key) {
        return jobs(key).stream().map(job -> job.getDuedate().toInstant()).toList();
    }

    public void reset() {
        clock.set(MutableClock.START);
        ClockUtil.reset();
    }

    private Optional<Job> next(PassKey key, Instant until) {
        return jobs(key).stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(until))
                .findFirst();
    }

    private List<Job> jobs(PassKey key) {
        var jobs = new ArrayList<Job>();
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .list()) {
            jobs.addAll(management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list());
        }
        jobs.sort(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId));
        return jobs;
    }
}
