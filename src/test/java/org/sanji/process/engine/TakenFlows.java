package org.sanji.process.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.sanji.process.SideProcess;

/** Writes down every sequence flow and every timer that a test took, as {@code definition:element}. */
class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> all = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                var name = key(scope) + ":" + transition.getId();
                all.add(name);
                transition.addListener(
                        ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
            }

            @Override
            public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
                watch(activity);
            }

            @Override
            public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
                watch(activity);
            }

            private void watch(ActivityImpl activity) {
                var name = key(activity) + ":" + activity.getId();
                all.add(name);
                activity.addListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> taken.add(name));
            }
        });
    }

    private static String key(ScopeImpl scope) {
        return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    }

    /** What no test took of the case itself and the processes that it calls. */
    Set<String> missingOfCases() {
        return missing(definition -> Arrays.stream(SideProcess.values())
                .noneMatch(side -> side.definition().equals(definition)));
    }

    /** What no test took of a process beside the case. */
    Set<String> missingOf(SideProcess process) {
        return missing(process.definition()::equals);
    }

    private Set<String> missing(Predicate<String> definition) {
        var missing = new TreeSet<>(all);
        missing.removeAll(taken);
        missing.removeIf(name -> !definition.test(name.substring(0, name.indexOf(':'))));
        return missing;
    }

    Set<String> all() {
        return Set.copyOf(all);
    }
}
