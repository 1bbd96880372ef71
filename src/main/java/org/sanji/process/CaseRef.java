package org.sanji.process;

/**
 * The case for which a step runs.
 *
 * @param key petition and pass
 * @param variables the variables visible to the step now
 */
public record CaseRef(PassKey key, CaseData variables) {

    /** What this process beside the case is about; only steps of a {@link SideProcess} may ask. */
    public String subject() {
        return variables.text(CaseVariable.SUBJECT).orElseThrow(() -> new IllegalStateException("no subject"));
    }
}
