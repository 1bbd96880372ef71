package org.sanji.process.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sanji.common.RuleViolation;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link SideProcesses} on Camunda: an instance is found by definition key, business key and subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineSideProcesses implements SideProcesses {

    private final RuntimeService runtime;
    private final DueDates dueDates;

    EngineSideProcesses(RuntimeService runtime, DueDates dueDates) {
        this.runtime = runtime;
        this.dueDates = dueDates;
    }

    @Override
    public void start(SideProcess process, PassKey key, String subject, CaseData variables) {
        RuleViolation.unless(!isRunning(process, key, subject), "case-already-running");
        var values = CaseValues.toEngine(variables.with(CaseVariable.SUBJECT, subject));
        EngineErrors.run(() -> runtime.startProcessInstanceByKey(process.definition(), key.toString(), values));
    }

    @Override
    public void signal(SideProcess process, PassKey key, String subject, CaseMessage message, CaseData variables) {
        var instance = find(process, key, subject);
        RuleViolation.unless(instance != null, "case-not-waiting");
        EngineErrors.run(() -> runtime.createMessageCorrelation(message.messageName())
                .processInstanceId(instance.getId())
                .setVariables(CaseValues.toEngine(variables))
                .correlate());
    }

    @Override
    public void reschedule(SideProcess process, PassKey key, String subject, CaseData dates) {
        var instance = find(process, key, subject);
        if (instance != null) {
            EngineErrors.run(() -> dueDates.replace(instance.getId(), CaseValues.datesOf(dates)));
        }
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean isRunning(SideProcess process, PassKey key, String subject) {
        return find(process, key, subject) != null;
    }

    private ProcessInstance find(SideProcess process, PassKey key, String subject) {
        return EngineErrors.get(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(process.definition())
                .processInstanceBusinessKey(key.toString())
                .variableValueEquals(CaseVariable.SUBJECT.key(), subject)
                .singleResult());
    }
}
