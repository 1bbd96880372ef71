package org.sanji.process;

/**
 * Processes that run beside a case, each with its own diagram: a side task inside the case would hold the case open. The
 * definition key in BPMN is {@link #definition()}.
 */
public enum SideProcess {
    /** The report on a superior's assignment (Art 22 (3)). */
    REPORT_BACK("report-back"),
    /** An extension of the handling period, asked for and approved (Art 34). */
    EXTENSION("extension"),
    /** What became of a statutory route that a matter was directed to (Art 31 (1) to (4)). */
    STATUTORY_OUTCOME("statutory-outcome"),
    /** A hearing before an opinion is given (Arts 31 (6), 36). */
    HEARING("hearing"),
    /** 评价与回访: after the closure of a pass; subject: the aftercare. */
    AFTERCARE("aftercare"),
    /** 履行核查: one for each thing that was promised; subject: the check. */
    EXECUTION_CHECK("execution-check"),
    /** Review and final review of an opinion (Arts 35, 36); the subject is the id of the request. */
    REVIEW("review"),
    /** Supervision of an organ (Art 40), one for each cause. */
    SUPERVISION("supervision");

    private final String definition;

    SideProcess(String definition) {
        this.definition = definition;
    }

    public String definition() {
        return definition;
    }

    /** Whether its picture is for the bureau and leaders only. */
    public boolean isConfidential() {
        return this == SUPERVISION;
    }
}
