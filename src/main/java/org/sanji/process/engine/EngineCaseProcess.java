package org.sanji.process.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.sanji.common.RuleViolation;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link CaseProcess} on Camunda: messages correlate on definition key and business key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineCaseProcess implements CaseProcess {

    static final String DEFINITION = "petition-case";

    private static final CaseData DEFAULTS = CaseData.of(CaseVariable.START_LEVEL, 1)
            .with(CaseVariable.REPEAT_KIND, "NONE")
            .with(CaseVariable.ORGAN_COUNT, 0)
            .with(CaseVariable.SIMPLE, false)
            .with(CaseVariable.LARGE_JOINT, false)
            .with(CaseVariable.SUPERIOR_IMPORTANT, false);

    private final RuntimeService runtime;
    private final DueDates dueDates;

    EngineCaseProcess(RuntimeService runtime, DueDates dueDates) {
        this.runtime = runtime;
        this.dueDates = dueDates;
    }

    @Override
    public void start(PassKey key, CaseData variables) {
        RuleViolation.unless(!isRunning(key), "case-already-running");
        var values = CaseValues.toEngine(DEFAULTS);
        values.putAll(CaseValues.toEngine(variables));
        EngineErrors.run(() -> runtime.startProcessInstanceByKey(DEFINITION, key.toString(), values));
    }

    @Override
    public void signal(PassKey key, CaseMessage message, CaseData variables) {
        var instance = find(key);
        RuleViolation.unless(instance != null, "case-not-waiting");
        EngineErrors.run(() -> runtime.createMessageCorrelation(message.messageName())
                .processInstanceId(instance.getId())
                .setVariables(CaseValues.toEngine(variables))
                .correlate());
    }

    @Override
    public void reschedule(PassKey key, CaseData dates) {
        var instance = find(key);
        RuleViolation.unless(instance != null, "case-not-waiting");
        EngineErrors.run(() -> dueDates.replace(instance.getId(), CaseValues.datesOf(dates)));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean isRunning(PassKey key) {
        return find(key) != null;
    }

    private ProcessInstance find(PassKey key) {
        return EngineErrors.get(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(DEFINITION)
                .processInstanceBusinessKey(key.toString())
                .singleResult());
    }
}
