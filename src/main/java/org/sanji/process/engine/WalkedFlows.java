package org.sanji.process.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which sequence flows an instance took. History keeps activities only, so each entry into an element is traced to that
 * of its possible predecessors which was left last: our diagrams have no parallel branches that join.
 */
final class WalkedFlows {

    private static final String BODY = "#multiInstanceBody";

    private WalkedFlows() {}

    /** @param activities in order of occurrence */
    static Set<String> of(BpmnModelInstance model, List<HistoricActivityInstance> activities) {
        var walked = new HashSet<String>();
        var lastSeen = new HashMap<String, Integer>();
        for (int i = 0; i < activities.size(); i++) {
            var shape = shape(activities.get(i));
            if (model.getModelElementById(shape) instanceof FlowNode node) {
                var flow = latest(node, lastSeen);
                if (flow != null) {
                    walked.add(flow.getId());
                }
            }
            lastSeen.put(shape, i);
        }
        return walked;
    }

    /** The shape of an activity; the body of a multi-instance is none of its own. */
    static String shape(HistoricActivityInstance activity) {
        var id = activity.getActivityId();
        return id.endsWith(BODY) ? id.substring(0, id.length() - BODY.length()) : id;
    }

    private static SequenceFlow latest(FlowNode node, Map<String, Integer> lastSeen) {
        SequenceFlow latest = null;
        int when = -1;
        for (var flow : node.getIncoming()) {
            int seen = lastSeen.getOrDefault(flow.getSource().getId(), -1);
            if (seen > when) {
                when = seen;
                latest = flow;
            }
        }
        return latest;
    }
}
