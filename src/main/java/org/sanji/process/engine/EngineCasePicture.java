package org.sanji.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.sanji.process.CasePicture;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** {@link CasePicture} from the engine's history (level {@code activity}, never cleaned up). */
@Component
class EngineCasePicture implements CasePicture {

    private final RepositoryService repository;
    private final HistoryService history;
    private final CurrentUser user;

    EngineCasePicture(RepositoryService repository, HistoryService history, CurrentUser user) {
        this.repository = repository;
        this.history = history;
        this.user = user;
    }

    @Override
    public List<Diagram> of(PassKey key) {
        return EngineErrors.get(() -> {
            var main = history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(key.toString())
                    .rootProcessInstances()
                    .list();
            var byDefinition = new LinkedHashMap<String, Diagram>();
            var instances = new ArrayList<>(main);
            instances.removeIf(one -> !mayKnow(one.getProcessDefinitionKey()));
            instances.sort(Comparator.comparing((HistoricProcessInstance one) ->
                            !one.getProcessDefinitionKey().equals(EngineCaseProcess.DEFINITION))
                    .thenComparing(HistoricProcessInstance::getStartTime));
            for (int i = 0; i < instances.size(); i++) {
                var instance = instances.get(i);
                byDefinition.merge(instance.getProcessDefinitionId(), diagram(instance), EngineCasePicture::merge);
                instances.addAll(calledBy(instance));
            }
            return List.copyOf(byDefinition.values());
        });
    }

    private boolean mayKnow(String definition) {
        boolean confidential = Arrays.stream(SideProcess.values())
                .anyMatch(side -> side.isConfidential() && side.definition().equals(definition));
        return !confidential
                || user.isLoggedIn() && user.actor().has(Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.LEADER);
    }

    private List<HistoricProcessInstance> calledBy(HistoricProcessInstance instance) {
        return history
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .toList();
    }

    private Diagram diagram(HistoricProcessInstance instance) {
        var walked = new TreeSet<String>();
        var current = new TreeSet<String>();
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        for (HistoricActivityInstance activity : activities) {
            (activity.getEndTime() == null ? current : walked).add(WalkedFlows.shape(activity));
        }
        walked.removeAll(current);
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        walked.addAll(WalkedFlows.of(model, activities));
        return new Diagram(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                xml(instance.getProcessDefinitionId()),
                walked,
                current);
    }

    /** A process that was called more than once (a draft returned, a level's opinion) is one picture. */
    private static Diagram merge(Diagram one, Diagram other) {
        var walked = new TreeSet<>(one.walked());
        walked.addAll(other.walked());
        var current = new TreeSet<>(one.current());
        current.addAll(other.current());
        return new Diagram(one.definitionKey(), one.name(), one.bpmnXml(), walked, current);
    }

    private String xml(String definitionId) {
        try (var in = repository.getProcessModel(definitionId)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(definitionId, e);
        }
    }
}
