package org.sanji.process;

import java.util.List;
import java.util.Set;

/** The diagrams of a case with the way walked, for the picture on the petition page. */
public interface CasePicture {

    /**
     * One diagram.
     *
     * @param name of the process, for the tab
     * @param bpmnXml the diagram of the version with which this case runs
     * @param walked ids of finished elements and of the flows between them
     * @param current ids of the elements where the case stands now
     */
    record Diagram(String definitionKey, String name, String bpmnXml, Set<String> walked, Set<String> current) {}

    /**
     * Main diagram first, then the processes beside the case and the called ones in the order they were entered; empty
     * when the pass never started. Confidential processes only for the bureau and leaders.
     */
    List<Diagram> of(PassKey key);
}
