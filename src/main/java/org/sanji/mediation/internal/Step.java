package org.sanji.mediation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;

/**
 * A {@link ServiceStep} from its id and what it does.
 *
 * @param work answers the variables that the flow asks for
 */
record Step(StepId id, Function<CaseRef, CaseData> work) implements ServiceStep {

    /** Timers of historic passes never act (as in the petition module). */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    public StepOutcome execute(CaseRef ref) {
        return StepOutcome.done(work.apply(ref));
    }

    /** The end of the period as a timer sees it. */
    static Instant endsAt(CaseNow now, DueDate due) {
        return endsOn(now, due.dueOn());
    }

    static Instant endsOn(CaseNow now, LocalDate lastDay) {
        return now.historic() ? NEVER : Days.endOf(lastDay);
    }
}
