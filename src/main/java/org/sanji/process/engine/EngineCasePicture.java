package org.sanji.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.springframework.stereotype.Component;

/** {@link CasePicture} from the engine's history (level {@code activity}, never cleaned up). */
@Component
class EngineCasePicture implements CasePicture {

    private final RepositoryService repository;
    private final HistoryService history;

    EngineCasePicture(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
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
