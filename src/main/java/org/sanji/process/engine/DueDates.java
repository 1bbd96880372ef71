package org.sanji.process.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets everything follow a due date that was computed anew: the copies in called processes, the timers, and the due
 * dates of open tasks (and so their work items).
 */
@Component
class DueDates {

    private final ProcessEngine engine;

    DueDates(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** @param instanceId the instance that holds the new values already; the ones it called follow */
    void follow(String instanceId, Map<String, Date> dates) {
        inEngine(() -> {
            var instances = withCalled(instanceId);
            instances.stream().filter(id -> !id.equals(instanceId)).forEach(id -> copy(id, dates));
            instances.forEach(id -> {
                recalculateTimers(id);
                moveTasks(id);
            });
        });
    }

    /** Sets those of the dates which the instance holds already; then all follow. */
    void replace(String instanceId, Map<String, Date> dates) {
        inEngine(() -> copy(instanceId, dates));
        follow(instanceId, dates);
    }

    private void inEngine(Runnable work) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    work.run();
                    return null;
                });
    }

    private List<String> withCalled(String instanceId) {
        var ids = new ArrayList<>(List.of(instanceId));
        for (int i = 0; i < ids.size(); i++) {
            engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(ids.get(i)).list().stream()
                    .map(ProcessInstance::getId)
                    .forEach(ids::add);
        }
        return ids;
    }

    private void copy(String instanceId, Map<String, Date> dates) {
        var runtime = engine.getRuntimeService();
        dates.forEach((name, date) -> {
            if (runtime.getVariableLocal(instanceId, name) != null) {
                runtime.setVariableLocal(instanceId, name, date);
            }
        });
    }

    /** Durations do not restart: the expression is evaluated again with the date the timer was created on. */
    private void recalculateTimers(String instanceId) {
        var management = engine.getManagementService();
        management.createJobQuery().processInstanceId(instanceId).timers().list().stream()
                .filter(job -> !isRunningNow(job) && !isGone((DbEntity) job))
                .forEach(job -> management.recalculateJobDuedate(job.getId(), true));
    }

    private void moveTasks(String instanceId) {
        var tasks = engine.getTaskService();
        for (var task : tasks.createTaskQuery().processInstanceId(instanceId).list()) {
            var entity = (TaskEntity) task;
            var rule = isGone(entity) ? null : entity.getTaskDefinition().getDueDateExpression();
            if (rule != null) {
                var due = (Date) rule.getValue(entity.getExecution());
                if (!Objects.equals(instant(due), instant(task.getDueDate()))) {
                    task.setDueDate(due);
                    tasks.saveTask(task);
                }
            }
        }
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static boolean isRunningNow(Job job) {
        var running = Context.getCommandContext().getCurrentJob();
        return running != null && running.getId().equals(job.getId());
    }

    /** Deleted in this transaction, but a query still finds it. */
    private static boolean isGone(DbEntity entity) {
        return Context.getCommandContext().getDbEntityManager().isDeleted(entity);
    }
}
