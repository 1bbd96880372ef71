package org.sanji.process.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.sanji.process.CaseVariable;
import org.sanji.security.Role;

/** User tasks: what the projection {@code work_item} needs to know about each. */
final class UserTasks {

    private UserTasks() {}

    static List<String> problems(UserTask task) {
        var problems = new ArrayList<String>();
        var name = "user task " + task.getId();
        if (task.getCamundaCandidateGroups() == null || !isRole(task.getCamundaCandidateGroups())) {
            problems.add(name + " must name exactly one role, or a variable ${…Role}, as camunda:candidateGroups");
        }
        if (!knowsItsOrgan(task)) {
            problems.add(name + " must get its organ as input parameter or loop element");
        }
        if (task.getCamundaDueDate() == null || !task.getCamundaDueDate().matches("\\$\\{\\w+DueAt}")) {
            problems.add(name + " must have a due date ${…DueAt}");
        }
        return problems;
    }

    private static boolean isRole(String group) {
        return group.matches("\\$\\{\\w+Role}")
                || Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(group));
    }

    private static boolean knowsItsOrgan(UserTask task) {
        var organ = CaseVariable.ORGAN.key();
        if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            return organ.equals(loop.getCamundaElementVariable());
        }
        return task.getExtensionElements() != null
                && task.getExtensionElements().getElementsQuery().filterByType(CamundaInputOutput.class).list().stream()
                        .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                        .anyMatch(input -> organ.equals(input.getCamundaName()));
    }
}
