package org.sanji.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;

/** A step for every id: notes that it ran, and answers what the flow needs to go on, unless a test says otherwise. */
class StubSteps {

    private final Clock clock;
    private final Map<PassKey, List<StepId>> ran = new ConcurrentHashMap<>();
    private final Map<StepId, Function<CaseRef, StepOutcome>> answers = new HashMap<>();

    StubSteps(Clock clock) {
        this.clock = clock;
        reset();
    }

    final void reset() {
        answers.clear();
        answer(StepId.OPEN_CASE, CaseVariable.TRIAGE_DUE_AT, 15);
        answer(StepId.ASSIGN_ORGAN, CaseVariable.NOTICE_DUE_AT, 15);
        answer(StepId.ACCEPT_CASE, CaseVariable.HANDLING_DUE_AT, 60);
        answers.put(
                StepId.ENTER_SIMPLE,
                ref -> StepOutcome.done(
                        CaseData.of(CaseVariable.SIMPLE_DUE_AT, after(14)).with(CaseVariable.LEVEL_DUE_AT, after(1))));
        answers.put(StepId.LEAVE_SIMPLE, ref -> done(CaseVariable.SIMPLE, false));
        answer(StepId.ENTER_LEVEL1, CaseVariable.LEVEL_DUE_AT, 7);
        answer(StepId.ENTER_LEVEL2, CaseVariable.LEVEL_DUE_AT, 20);
        answers.put(
                StepId.ENTER_LEVEL3,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.LEADER_HEAR_DUE_AT, after(5))
                        .with(CaseVariable.LEVEL_DUE_AT, after(60))));
        answer(StepId.EXTEND_HANDLING, CaseVariable.HANDLING_DUE_AT, 90);
        for (var step : List.of(
                StepId.ISSUE_SIMPLE_ANSWER,
                StepId.ISSUE_OPINION,
                StepId.ISSUE_SUGGESTION_ANSWER,
                StepId.ISSUE_DUTY_ANSWER)) {
            answer(step, CaseVariable.SERVICE_DUE_AT, 10);
        }
        answer(StepId.PLAN_OUTCOME, CaseVariable.OUTCOME_DUE_AT, 60);
        answer(StepId.ANNOUNCE_HEARING, CaseVariable.HEARING_DUE_AT, 8);
        answer(StepId.FILE_HEARING_RECORD, CaseVariable.HEARING_REPORT_DUE_AT, 7);
        for (var step : List.of(StepId.ISSUE_REVIEW_OPINION, StepId.REFUSE_REVIEW)) {
            answers.put(
                    step,
                    ref -> StepOutcome.done(CaseData.of(CaseVariable.REVIEW_REDO, false)
                            .with(CaseVariable.NEEDS_SERVICE, true)
                            .with(CaseVariable.SERVICE_DUE_AT, clock.instant().plus(Duration.ofDays(10)))));
        }
        answer(StepId.SEND_REVIEW, CaseVariable.REVIEW_DUE_AT, 33);
        answers.put(
                StepId.OPEN_ROUND,
                ref -> StepOutcome.done(CaseData.of(CaseVariable.ROUND_ORGANS, List.of("GAJ", "MZJ", "RSJ"))
                        .with(CaseVariable.CONVENE_DUE_AT, after(3))));
        answers.put(StepId.COMPARE_POSITIONS, ref -> done(CaseVariable.ORGANS_DISAGREE, true));
        answers.put(StepId.COUNT_SESSIONS, ref -> done(CaseVariable.SESSIONS_EXHAUSTED, false));
    }

    void answer(StepId step, Function<CaseRef, StepOutcome> answer) {
        answers.put(step, answer);
    }

    private void answer(StepId step, CaseVariable variable, int days) {
        answers.put(step, ref -> done(variable, after(days)));
    }

    private Instant after(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    static StepOutcome done(CaseVariable variable, Object value) {
        return StepOutcome.done(CaseData.of(variable, value));
    }

    List<StepId> ran(PassKey key) {
        return List.copyOf(ran.getOrDefault(key, List.of()));
    }

    List<ServiceStep> all() {
        var steps = new ArrayList<ServiceStep>();
        Arrays.stream(StepId.values()).forEach(id -> steps.add(new Stub(id)));
        return steps;
    }

    private final class Stub implements ServiceStep {
        private final StepId id;

        Stub(StepId id) {
            this.id = id;
        }

        @Override
        public StepId id() {
            return id;
        }

        @Override
        public StepOutcome execute(CaseRef ref) {
            ran.computeIfAbsent(ref.key(), key -> new CopyOnWriteArrayList<>()).add(id);
            return answers.getOrDefault(id, any -> StepOutcome.done()).apply(ref);
        }
    }
}
