package org.sanji.process.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.StepId;
import org.sanji.process.TaskKey;

/**
 * What the diagrams and the code have agreed on. Each problem is one sentence that names file (or definition), element
 * and what is wrong; no problem, no entry.
 */
public final class BpmnContract {

    private static final String DELEGATE = "${serviceStep}";

    private BpmnContract() {}

    /** All rules for one diagram, by itself. */
    public static List<String> problems(String file, BpmnModelInstance model) {
        var problems = new ArrayList<String>();
        problems.addAll(ServiceTasks.problems(model));
        problems.addAll(userTasks(model));
        problems.addAll(messages(model));
        problems.addAll(BpmnHygiene.problems(model));
        problems.addAll(BpmnVariables.problems(model));
        return problems.stream().map(problem -> file + ": " + problem).toList();
    }

    /** What only all diagrams together can show: keys that no diagram uses, calls that lead nowhere. */
    public static List<String> problemsTogether(List<BpmnModelInstance> models) {
        var problems = new ArrayList<String>();
        unused("step", ids(models, ServiceTask.class), StepId.values(), StepId::id, problems);
        unused("user task", ids(models, UserTask.class), TaskKey.values(), TaskKey::id, problems);
        var messages = models.stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toSet());
        unused("message", messages, CaseMessage.values(), CaseMessage::messageName, problems);
        var definitions = models.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        unused("side process", definitions, SideProcess.values(), SideProcess::definition, problems);
        models.forEach(model -> problems.addAll(BpmnHygiene.callsOutside(model, definitions)));
        return problems;
    }

    /** Service tasks of a diagram without a step among those that exist. */
    static List<String> missingSteps(String file, BpmnModelInstance model, Set<StepId> existing) {
        var missing = new TreeSet<String>();
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            var step = ElementIds.stepOf(task.getId());
            if (step == null || !existing.contains(step)) {
                missing.add(ElementIds.stem(task.getId()));
            }
        }
        return missing.stream()
                .map(step -> file + ": no ServiceStep answers to " + step)
                .toList();
    }

    private static List<String> userTasks(BpmnModelInstance model) {
        var problems = new ArrayList<String>();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            if (ElementIds.taskOf(task.getId()).isEmpty()) {
                problems.add("user task " + task.getId() + " has no TaskKey");
            }
            problems.addAll(UserTasks.problems(task));
        }
        return problems;
    }

    private static List<String> messages(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .filter(name -> Arrays.stream(CaseMessage.values())
                        .noneMatch(message -> message.messageName().equals(name)))
                .map(name -> "message " + name + " has no CaseMessage")
                .toList();
    }

    private static Set<String> ids(List<BpmnModelInstance> models, Class<? extends FlowNode> type) {
        return models.stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .map(node -> ElementIds.stem(node.getId()))
                .collect(Collectors.toSet());
    }

    private static <E> void unused(
            String what, Set<String> used, E[] declared, Function<E, String> id, List<String> problems) {
        Arrays.stream(declared)
                .map(id)
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add(what + " " + name + " is in no diagram"));
    }

    /** Service tasks: one delegate, a known id. */
    private static final class ServiceTasks {

        static List<String> problems(BpmnModelInstance model) {
            var problems = new ArrayList<String>();
            for (var task : model.getModelElementsByType(ServiceTask.class)) {
                if (ElementIds.stepOf(task.getId()) == null) {
                    problems.add("service task " + task.getId() + " has no StepId");
                }
                if (!DELEGATE.equals(task.getCamundaDelegateExpression())) {
                    problems.add("service task " + task.getId() + " must use camunda:delegateExpression=\"" + DELEGATE
                            + "\"");
                }
                if (task.getCamundaClass() != null || task.getCamundaExpression() != null) {
                    problems.add("service task " + task.getId() + " must not name a class or an expression");
                }
            }
            return problems;
        }
    }
}
