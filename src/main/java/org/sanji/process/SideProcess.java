package org.sanji.process;

/**
 * Processes that run beside a case, each with its own diagram: a side task inside the case would hold the case open. The
 * definition key in BPMN is {@link #definition()}.
 */
public enum SideProcess {
    /** The report on a superior's assignment (Art 22 (3)). */
    REPORT_BACK("report-back"),
    /** A hearing before an opinion is given (Arts 31 (6), 36). */
    HEARING("hearing");

    private final String definition;

    SideProcess(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }
}
