package org.sanji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.process.TaskKey;
import org.sanji.process.engine.BpmnContract;

/** The diagrams keep to what they agreed with the code, can be read, and each rule finds the fixture that breaks it. */
class BpmnContractTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/bpmn");

    @TestFactory
    List<DynamicTest> everyDiagramKeepsTheContract() throws Exception {
        return models(PROCESSES).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(BpmnContract.problems(file.getKey(), file.getValue()))
                                .isEmpty()))
                .toList();
    }

    @Test
    void everyKeyIsInADiagram() throws Exception {
        assertThat(BpmnContract.problemsTogether(List.copyOf(models(PROCESSES).values())))
                .isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyDiagramCanBeRead() throws Exception {
        return models(PROCESSES).entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(unreadable(file.getValue()))
                        .isEmpty()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown-step       | service task doSomething has no StepId
                    own-class          | service task closeCase must not name a class
                    script             | scripts are not allowed
                    literal-duration   | the timer of wait must be a date
                    literal-date       | the timer of wait must be a date
                    unknown-task       | user task ponder has no TaskKey
                    unknown-role       | user task triage must name exactly one role
                    no-organ           | user task triage must get its organ
                    no-due-date        | user task triage must have a due date
                    unknown-message    | message hurry has no CaseMessage
                    unknown-variable   | variable petitionerName is not a CaseVariable
                    unconditional-flow | the flow always must have a condition
                    uncaught-error     | error code organ-unknown has no catcher
                    years-to-live      | process fixture must keep its history for days
                    asynchronous       | closeCase must not be asynchronous
                    loose-call         | level1 must be bound to deployment
                    loose-call         | level1 must pass the business key on
                    """)
    void findsWhatIsWrong(String fixture, String problem) {
        var model = Bpmn.readModelFromFile(FIXTURES.resolve(fixture + ".bpmn").toFile());

        assertThat(BpmnContract.problems(fixture, model))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void leavesASoundDiagramAlone() {
        var model = Bpmn.readModelFromFile(FIXTURES.resolve("sound.bpmn").toFile());

        assertThat(BpmnContract.problems("sound", model)).isEmpty();
        assertThat(BpmnContract.problemsTogether(List.of(model)))
                .contains("step openCase is in no diagram", "user task triage is in no diagram");
    }

    /** A completion must bring what the next gateway asks; an older value of the variable would answer otherwise. */
    @Test
    void everyGatewayAfterATaskAsksForWhatTheTaskDecides() throws Exception {
        for (var model : models(PROCESSES).values()) {
            for (var task : model.getModelElementsByType(UserTask.class)) {
                var next = task.getOutgoing().iterator().next().getTarget();
                var decides = TaskKey.ofId(task.getId().replaceFirst("_.*", "")).decides();
                if (next instanceof ExclusiveGateway gateway) {
                    assertThat(decides).as(task.getId()).isPresent();
                    assertThat(gateway.getOutgoing())
                            .extracting(flow -> flow.getConditionExpression().getTextContent())
                            .allMatch(condition ->
                                    condition.contains(decides.orElseThrow().key()));
                } else {
                    assertThat(decides).as(task.getId()).isEmpty();
                }
            }
        }
    }

    private static List<String> unreadable(BpmnModelInstance model) {
        var problems = new ArrayList<String>();
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            if (!isChinese(node.getName()) || node.getDiagramElement() == null) {
                problems.add(node.getId() + " needs a Chinese name and a shape");
            }
            if ((node instanceof Task || node instanceof ExclusiveGateway)
                    && node.getDocumentations().isEmpty()) {
                problems.add(node.getId() + " needs a documentation");
            }
        }
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getDiagramElement() == null
                    || (flow.getConditionExpression() != null && !isChinese(flow.getName()))) {
                problems.add(flow.getId() + " needs an edge and, after a gateway, a Chinese name");
            }
        }
        for (var process : model.getModelElementsByType(Process.class)) {
            if (!isChinese(process.getName()) || process.getDocumentations().isEmpty()) {
                problems.add(process.getId() + " needs a Chinese name and a documentation");
            }
        }
        return problems;
    }

    private static boolean isChinese(String name) {
        return name != null && name.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Map<String, BpmnModelInstance> models(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            var models = new TreeMap<String, BpmnModelInstance>();
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file ->
                            models.put(String.valueOf(file.getFileName()), Bpmn.readModelFromFile(file.toFile())));
            assertThat(models).isNotEmpty();
            return models;
        }
    }
}
