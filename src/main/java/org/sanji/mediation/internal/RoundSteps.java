package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of the joint mediation. */
@Configuration(proxyBeanMethods = false)
class RoundSteps {

    private final CaseTransitions transitions;
    private final RoundRecords rounds;
    private final Deadlines deadlines;
    private final Clock clock;

    RoundSteps(CaseTransitions transitions, RoundRecords rounds, Deadlines deadlines, Clock clock) {
        this.transitions = transitions;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The first round asks everybody who takes part; a later one only those that were invited to it. */
    @Bean
    ServiceStep openRound(JointTaskRows invitations) {
        return new Step(StepId.OPEN_ROUND, ref -> {
            var key = ref.key();
            int round = rounds.current(key) + 1;
            var organs = round == 1 ? everybody(key) : invitations.invited(key, round);
            if (round > 1) {
                organs.forEach(organ -> transitions.addCoOrgan(key, organ));
            }
            rounds.open(key, round, organs);
            transitions.record(
                    key,
                    TimelineKind.ROUND_OPENED,
                    Days.today(clock),
                    false,
                    String.join(" ", organs),
                    String.valueOf(round));
            var due = deadlines.due(ClockKind.LEVEL2_CONVENE, Days.today(clock));
            return CaseData.of(CaseVariable.ROUND_ORGANS, organs)
                    .with(CaseVariable.CONVENE_DUE_AT, Step.endsAt(transitions.now(key), due));
        });
    }

    private List<String> everybody(PassKey key) {
        var now = transitions.now(key);
        var organs = new LinkedHashSet<String>();
        organs.add(now.leadOrgan());
        organs.addAll(now.coOrgans());
        return List.copyOf(organs);
    }

    @Bean
    ServiceStep comparePositions() {
        return new Step(
                StepId.COMPARE_POSITIONS,
                ref -> CaseData.of(CaseVariable.ORGANS_DISAGREE, Disagreement.among(rounds.stances(ref.key()))));
    }
}
