package org.sanji.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.process.FailedJobs;
import org.sanji.process.PassKey;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** {@link FailedJobs} from the engine's job table. */
@Component
class EngineFailedJobs implements FailedJobs {

    private static final int MESSAGE_LENGTH = 300;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final int retries;

    EngineFailedJobs(ProcessEngine engine, CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.retries = engine.getProcessEngineConfiguration().getDefaultNumberOfRetries();
    }

    @Override
    public PageSlice<FailedJob> find(PageQuery page) {
        currentUser.require(Role.SYSTEM_ADMIN);
        return EngineErrors.get(() -> new PageSlice<>(
                failed().orderByJobDuedate().asc().orderByJobId().asc().listPage(page.offset(), page.limit()).stream()
                        .map(this::view)
                        .toList(),
                count()));
    }

    @Override
    public long count() {
        return EngineErrors.get(() -> failed().count());
    }

    @Override
    public void retry(String id) {
        currentUser.require(Role.SYSTEM_ADMIN);
        EngineErrors.run(() -> {
            if (failed().jobId(id).count() == 0) {
                throw new NotFoundException("failed job " + id);
            }
            revive(id);
        });
    }

    @Override
    public int retryAll() {
        currentUser.require(Role.SYSTEM_ADMIN);
        return EngineErrors.get(() -> {
            var ids = failed().list().stream().map(Job::getId).toList();
            ids.forEach(this::revive);
            return ids.size();
        });
    }

    private void revive(String id) {
        management
                .setJobRetries(retries)
                .jobId(id)
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private JobQuery failed() {
        return management.createJobQuery().noRetriesLeft();
    }

    private FailedJob view(Job job) {
        return new FailedJob(
                job.getId(),
                key(job),
                job.getProcessDefinitionKey(),
                job.getFailedActivityId(),
                shortened(job.getExceptionMessage()),
                instant(job.getDuedate()));
    }

    private PassKey key(Job job) {
        if (job.getProcessInstanceId() == null) {
            return null;
        }
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return instance == null || instance.getBusinessKey() == null ? null : PassKey.parse(instance.getBusinessKey());
    }

    private static String shortened(String message) {
        return message == null || message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
