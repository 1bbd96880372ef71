package org.sanji.process.engine;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

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

    Set<String> missing() {
        var missing = new TreeSet<>(all);
        missing.removeAll(taken);
        return missing;
    }

    Set<String> all() {
        return Set.copyOf(all);
    }
}
