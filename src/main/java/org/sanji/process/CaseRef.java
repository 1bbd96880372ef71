package org.sanji.process;

/**
 * The case for which a step runs.
 *
 * @param key petition and pass
 * @param variables the variables visible to the step now
 */
public record CaseRef(PassKey key, CaseData variables) {}
