package org.sanji.process.engine;

import org.sanji.process.FailedJobs;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health entry {@code failedJobs}: WARNING while timers wait for the administrator; the node itself stays up. */
@Component
class FailedJobsHealthIndicator implements HealthIndicator {

    private final FailedJobs jobs;

    FailedJobsHealthIndicator(FailedJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        long count = jobs.count();
        var health = count == 0 ? Health.up() : Health.status("WARNING");
        return health.withDetail("count", count).build();
    }
}
