package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.process.CaseData;
import org.sanji.process.CasePicture;
import org.sanji.process.CaseVariable;
import org.sanji.process.FailedJobs;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.sanji.process.TaskKey;
import org.sanji.security.Role;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.security.access.AccessDeniedException;

/** What administrators and leaders see of the engine: failed timers, the picture with the way walked, the start. */
@ProcessTest
class OperationsProcessTest {

    private static final PageQuery PAGE = PageQuery.first(10);

    @Autowired
    private CaseScript script;

    @Autowired
    private CasePicture picture;

    @Autowired
    private FailedJobs failedJobs;

    @Autowired
    private FailedJobsHealthIndicator health;

    @Autowired
    private StubUsers users;

    @Autowired
    private StubSteps steps;

    @Autowired
    private EngineTime time;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ServiceStepDelegate delegate;

    @Autowired
    private ProcessDeployment deployment;

    @BeforeEach
    void begin() {
        steps.reset();
        time.set(MutableClock.START);
    }

    @AfterEach
    void end() {
        time.reset();
    }

    @Test
    void listsFailedTimersAndRetriesThem() {
        users.as(StubUsers.person("administrator", null, Role.SYSTEM_ADMIN), this::listAndRetry);
    }

    @Test
    void showsFailedTimersToNobodyElse() {
        users.as(
                StubUsers.person("officer", "XFJ", Role.TRIAGE_OFFICER),
                () -> assertThatThrownBy(() -> failedJobs.find(PAGE)).isInstanceOf(AccessDeniedException.class));
    }

    private void listAndRetry() {
        var key = script.start("TRIAGE", CaseData.none());
        failTriageTimer(key);

        assertThat(health.health().getStatus()).isEqualTo(new Status("WARNING"));
        assertThat(failedJobs.find(PAGE).items()).singleElement().satisfies(job -> {
            assertThat(job.key()).isEqualTo(key);
            assertThat(job.definitionKey()).isEqualTo("petition-case");
            assertThat(job.element()).isEqualTo("raiseTriageBreach");
            assertThat(job.message()).contains("supervision-closed");
            assertThat(job.dueAt()).isAfter(MutableClock.START);
        });
        var id = failedJobs.find(PAGE).items().get(0).id();
        failedJobs.retry(id);
        assertThat(failedJobs.count()).isZero();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThatThrownBy(() -> failedJobs.retry(id)).isInstanceOf(NotFoundException.class);
        failTriageTimer(script.start("TRIAGE", CaseData.none()));
        assertThat(failedJobs.retryAll()).isOne();

        time.advance(key, MutableClock.START.plus(Duration.ofDays(16)));

        assertThat(steps.ran(key)).endsWith(StepId.RAISE_TRIAGE_BREACH);
    }

    private void failTriageTimer(PassKey key) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .singleResult();
        var job = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult();
        steps.answer(StepId.RAISE_TRIAGE_BREACH, ref -> {
            throw new RuleViolation("supervision-closed");
        });
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuleViolation.class);
        management.setJobRetries(job.getId(), 0);
        steps.reset();
    }

    @Test
    void showsTheWayWalkedAndWhereTheCaseStands() {
        var key = script.assigned();
        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "OBJECT");
        script.act(key, TaskKey.DECIDE_OBJECTION, CaseVariable.OBJECTION_RULING, "REASSIGN");
        script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "OBJECT");
        script.act(
                key,
                TaskKey.DECIDE_OBJECTION,
                CaseData.of(CaseVariable.OBJECTION_RULING, "JOINT").with(CaseVariable.START_LEVEL, 2));
        script.positions(key);

        var diagrams = picture.of(key);

        assertThat(diagrams)
                .extracting(CasePicture.Diagram::definitionKey)
                .containsExactly("petition-case", "joint-mediation");
        var main = diagrams.get(0);
        assertThat(main.name()).isEqualTo("信访事项办理");
        assertThat(main.bpmnXml()).contains("<bpmndi:BPMNDiagram");
        assertThat(main.current()).containsExactlyInAnyOrder("handling", "level2");
        assertThat(main.walked())
                .contains(
                        "routeGateway-assignOrgan",
                        "rulingGateway-assignOrgan",
                        "rulingGateway-acceptCase",
                        "acceptCase-handling",
                        "levelGateway-enterLevel2",
                        "enterLevel2-level2")
                .doesNotContain(
                        "answerGateway-acceptCase",
                        "acceptBySilence-acceptCase",
                        "entryGateway-acceptCase",
                        "level1Gateway-enterLevel2",
                        "level2");
        assertThat(diagrams.get(1).current()).containsExactly("level2Session");
        assertThat(diagrams.get(1).walked()).contains("statePosition", "openRound-statePosition");
        assertThat(picture.of(new PassKey(key.petitionId(), 9))).isEmpty();
    }

    @Test
    void deploysOnceAndStartsAgain() {
        deployment.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isOne();
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(5 + SideProcess.values().length);
        assertThat(repository.createDecisionDefinitionQuery().count()).isOne();
    }

    @Test
    void refusesToStartWhenARunningVersionMissesItsStep() {
        var stepless = new ServiceStepDelegate(
                steps.all().stream()
                        .filter(step -> step.id() != StepId.CLOSE_CASE)
                        .toList(),
                null,
                null);

        assertThatThrownBy(
                        () -> new ProcessDeployment(repository, runtime, stepless, true).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("petition-case.bpmn: no ServiceStep answers to closeCase");
    }

    @Test
    void refusesTwoStepsOfOneName() {
        var twice = new java.util.ArrayList<>(steps.all());
        twice.addAll(steps.all());

        assertThatThrownBy(() -> new ServiceStepDelegate(twice, null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two steps answer to openCase");
        assertThat(delegate.known()).containsExactlyInAnyOrder(StepId.values());
    }

    @Test
    void failsWithARolledBackActionWhenNobodyCatchesARefusal() {
        var key = script.assigned();
        steps.answer(StepId.ACCEPT_CASE, ref -> new StepOutcome.Refused("nobody-catches-this"));

        assertThatThrownBy(() -> script.act(key, TaskKey.ORGAN_ANSWER, CaseVariable.ANSWER, "ACCEPT"))
                .isInstanceOf(org.sanji.process.ProcessFailure.class)
                .hasMessageContaining("nobody-catches-this");

        assertThat(script.item(key, TaskKey.ORGAN_ANSWER).version()).isZero();
    }
}
