package org.sanji.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;

/** What our diagrams never do: scripts, durations, asynchronous continuations, uncaught errors, loose calls. */
final class BpmnHygiene {

    private static final String DATE = "\\$\\{\\w+DueAt}";

    private BpmnHygiene() {}

    static List<String> problems(BpmnModelInstance model) {
        var problems = new ArrayList<String>();
        processes(model, problems);
        timers(model, problems);
        errors(model, problems);
        calls(model, problems);
        gateways(model, problems);
        for (var type : List.of(ScriptTask.class, Script.class, CamundaScript.class)) {
            if (!model.getModelElementsByType(type).isEmpty()) {
                problems.add("scripts are not allowed");
            }
        }
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            boolean after = !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter();
            if (node.isCamundaAsyncBefore() || after) {
                problems.add(node.getId() + " must not be asynchronous: the clerk must see why a step failed");
            }
        }
        return problems;
    }

    /** Call activities to definitions that are not there. */
    static List<String> callsOutside(BpmnModelInstance model, Set<String> definitions) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> !definitions.contains(call.getCalledElement()))
                .map(call -> call.getId() + " calls the unknown process " + call.getCalledElement())
                .toList();
    }

    private static void processes(BpmnModelInstance model, List<String> problems) {
        for (var process : model.getModelElementsByType(Process.class)) {
            var keep = process.getCamundaHistoryTimeToLiveString();
            if (keep == null || !keep.matches("P\\d+D")) {
                problems.add("process " + process.getId() + " must keep its history for days, like P3650D");
            }
        }
    }

    private static void gateways(BpmnModelInstance model, List<String> problems) {
        var flows = model.getModelElementsByType(SequenceFlow.class);
        for (var flow : flows) {
            long siblings = flows.stream()
                    .filter(other -> flow.getSource().equals(other.getSource()))
                    .count();
            if (flow.getSource() instanceof ExclusiveGateway && siblings > 1 && flow.getConditionExpression() == null) {
                problems.add("the flow " + flow.getId() + " must have a condition");
            }
        }
    }

    private static void timers(BpmnModelInstance model, List<String> problems) {
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            var date = timer.getTimeDate();
            if (timer.getTimeDuration() != null
                    || timer.getTimeCycle() != null
                    || date == null
                    || !date.getTextContent().strip().matches(DATE)) {
                problems.add("the timer of " + owner(timer) + " must be a date ${…DueAt}");
            }
        }
    }

    private static String owner(TimerEventDefinition timer) {
        return timer.getParentElement() instanceof FlowNode node ? node.getId() : timer.getId();
    }

    private static void errors(BpmnModelInstance model, List<String> problems) {
        var caught = model.getModelElementsByType(ErrorEventDefinition.class).stream()
                .filter(definition -> definition.getParentElement() instanceof CatchEvent)
                .map(definition -> definition.getError() == null
                        ? ""
                        : definition.getError().getErrorCode())
                .collect(Collectors.toSet());
        for (var error : model.getModelElementsByType(Error.class)) {
            if (!caught.contains(error.getErrorCode())) {
                problems.add("error code " + error.getErrorCode() + " has no catcher");
            }
        }
    }

    private static void calls(BpmnModelInstance model, List<String> problems) {
        for (var call : model.getModelElementsByType(CallActivity.class)) {
            if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
                problems.add(call.getId() + " must be bound to deployment");
            }
            if (!passesBusinessKey(call)) {
                problems.add(call.getId() + " must pass the business key on");
            }
        }
        for (var rule : model.getModelElementsByType(BusinessRuleTask.class)) {
            if (!"deployment".equals(rule.getCamundaDecisionRefBinding())) {
                problems.add(rule.getId() + " must be bound to deployment");
            }
        }
    }

    private static boolean passesBusinessKey(CallActivity call) {
        return call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> in.getCamundaBusinessKey() != null);
    }
}
