package org.sanji.process.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sanji.process.CaseRef;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/**
 * The one delegate of all service tasks: finds the step by the element id (cut at {@code _}, so that a diagram may use
 * a step twice), runs it as the system, and hands its answer to the engine.
 */
@Component("serviceStep")
class ServiceStepDelegate implements JavaDelegate {

    private final Map<StepId, ServiceStep> steps = new EnumMap<>(StepId.class);
    private final RunAs runAs;
    private final DueDates dueDates;

    ServiceStepDelegate(List<ServiceStep> steps, RunAs runAs, DueDates dueDates) {
        for (var step : steps) {
            var twin = this.steps.put(step.id(), step);
            if (twin != null) {
                throw new IllegalStateException(
                        "two steps answer to " + step.id().id() + ": " + twin + ", " + step);
            }
        }
        this.runAs = runAs;
        this.dueDates = dueDates;
    }

    /** The steps that exist. */
    Set<StepId> known() {
        return Set.copyOf(steps.keySet());
    }

    @Override
    public void execute(DelegateExecution execution) {
        var step = steps.get(ElementIds.stepOf(execution.getCurrentActivityId()));
        if (step == null) {
            throw new IllegalStateException("no step answers to " + execution.getCurrentActivityId());
        }
        var ref = new CaseRef(
                PassKey.parse(execution.getProcessBusinessKey()), CaseValues.fromEngine(execution.getVariables()));
        var outcome = runAs.system(() -> step.execute(ref));
        if (outcome instanceof StepOutcome.Refused refused) {
            throw new BpmnError(refused.errorCode());
        }
        if (outcome instanceof StepOutcome.Done done) {
            execution.setVariables(CaseValues.toEngine(done.variables()));
            var dates = CaseValues.datesOf(done.variables());
            if (!dates.isEmpty()) {
                dueDates.follow(execution.getProcessInstanceId(), dates);
            }
        }
    }
}
