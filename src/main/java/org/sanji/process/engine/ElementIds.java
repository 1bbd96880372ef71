package org.sanji.process.engine;

import java.util.Arrays;
import java.util.Optional;
import org.sanji.process.StepId;
import org.sanji.process.TaskKey;

/** Element ids of BPMN as keys: what follows {@code _} only tells repeated uses apart. */
final class ElementIds {

    private ElementIds() {}

    static String stem(String elementId) {
        int cut = elementId.indexOf('_');
        return cut < 0 ? elementId : elementId.substring(0, cut);
    }

    /** The step of a service task, or null. */
    static StepId stepOf(String elementId) {
        var stem = stem(elementId);
        return Arrays.stream(StepId.values())
                .filter(step -> step.id().equals(stem))
                .findFirst()
                .orElse(null);
    }

    static Optional<TaskKey> taskOf(String elementId) {
        var stem = stem(elementId);
        return Arrays.stream(TaskKey.values())
                .filter(key -> key.id().equals(stem))
                .findFirst();
    }
}
