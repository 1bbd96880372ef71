package org.sanji.process;

/** What a step answers. */
public sealed interface StepOutcome {

    /** Done; the variables are set, and timers are recalculated when a due date is among them. */
    record Done(CaseData variables) implements StepOutcome {}

    /** Not done, and the diagram has a path for it (error code of a boundary event). Nothing may have been written. */
    record Refused(String errorCode) implements StepOutcome {}

    static StepOutcome done() {
        return new Done(CaseData.none());
    }

    static StepOutcome done(CaseData variables) {
        return new Done(variables);
    }
}
