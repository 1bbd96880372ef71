package org.sanji.common.ui;

import java.util.Set;

/**
 * A process picture to draw.
 *
 * @param name for the tab
 * @param walked ids of finished elements and flows
 * @param current ids of the elements where the case stands
 */
public record BpmnDiagram(String name, String xml, Set<String> walked, Set<String> current) {

    public BpmnDiagram {
        walked = Set.copyOf(walked);
        current = Set.copyOf(current);
    }
}
