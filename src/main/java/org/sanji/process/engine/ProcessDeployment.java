package org.sanji.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys {@code processes/} by plain file names (else a jar and a folder count as two deployments), all or nothing,
 * after checking that diagrams and code agree; then that every version with running cases finds its steps. The start
 * fails otherwise: better no service than a case that stops in the middle.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ServiceStepDelegate steps;
    private final boolean requireAllSteps;

    /** @param requireAllSteps false only in tests of single modules, where the steps of other modules do not exist */
    ProcessDeployment(
            RepositoryService repository,
            RuntimeService runtime,
            ServiceStepDelegate steps,
            @Value("${sanji.process.require-all-steps:true}") boolean requireAllSteps) {
        this.repository = repository;
        this.runtime = runtime;
        this.steps = steps;
        this.requireAllSteps = requireAllSteps;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var files = files();
        check(files);
        var deployment = repository.createDeployment().name("sanji").enableDuplicateFiltering(false);
        files.forEach((name, resource) -> {
            try (InputStream in = resource.getInputStream()) {
                deployment.addInputStream(name, in);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        });
        if (!files.isEmpty()) {
            deployment.deploy();
        }
        checkRunningVersions();
    }

    private static Map<String, Resource> files() {
        try {
            var files = new TreeMap<String, Resource>();
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**"))
                    .filter(resource -> resource.getFilename() != null
                            && resource.getFilename().matches(".+\\.(bpmn|dmn)"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .forEach(resource -> files.put(resource.getFilename(), resource));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("processes/", e);
        }
    }

    private void check(Map<String, Resource> files) {
        var problems = new ArrayList<String>();
        var models = new ArrayList<BpmnModelInstance>();
        files.forEach((name, resource) -> {
            if (name.endsWith(".bpmn")) {
                var model = read(resource);
                models.add(model);
                problems.addAll(BpmnContract.problems(name, model));
                if (requireAllSteps) {
                    problems.addAll(BpmnContract.missingSteps(name, model, steps.known()));
                }
            }
        });
        if (!models.isEmpty()) {
            problems.addAll(BpmnContract.problemsTogether(models));
        }
        refuse(problems);
    }

    private void checkRunningVersions() {
        if (!requireAllSteps) {
            return;
        }
        var problems = new ArrayList<String>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().list()) {
            if (runtime.createProcessInstanceQuery()
                            .processDefinitionId(definition.getId())
                            .count()
                    > 0) {
                problems.addAll(BpmnContract.missingSteps(
                        definition.getKey() + " version " + definition.getVersion() + " (has running cases)",
                        repository.getBpmnModelInstance(definition.getId()),
                        steps.known()));
            }
        }
        refuse(problems);
    }

    private static BpmnModelInstance read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return Bpmn.readModelFromStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource.getDescription(), e);
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "processes/ and the code do not agree:\n  " + String.join("\n  ", problems));
        }
    }
}
