package org.sanji.budget;

import java.time.Instant;
import org.sanji.statistics.Score;

/**
 * What happened to a project's self-assessment.
 *
 * @param reason of a return or a reopening; null otherwise
 * @param score when signed; null otherwise
 */
public record AssessmentStep(int seq, Kind kind, String reason, Score score, String by, String byName, Instant at) {

    /** Each leads to a state. */
    public enum Kind {
        SUBMITTED(AssessmentState.SUBMITTED),
        RETURNED(AssessmentState.DRAFT),
        SIGNED(AssessmentState.SIGNED),
        REOPENED(AssessmentState.DRAFT);

        private final AssessmentState state;

        Kind(AssessmentState state) {
            this.state = state;
        }

        public AssessmentState state() {
            return state;
        }
    }
}
