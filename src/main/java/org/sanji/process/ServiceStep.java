package org.sanji.process;

/**
 * What a service task does. Features implement it; the engine's delegate finds it by the element id. A step runs inside
 * the transaction of the user's action (or of the timer), as the system; it answers with variables and never picks the
 * next step. A {@link org.sanji.common.RuleViolation} rolls the whole action back.
 */
public interface ServiceStep {

    StepId id();

    StepOutcome execute(CaseRef ref);
}
