package org.sanji.mediation.internal;

import org.sanji.common.Texts;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.MediationLevel;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps that enter, count and leave the levels. */
@Configuration(proxyBeanMethods = false)
class LevelSteps {

    private final CaseTransitions transitions;
    private final LevelEnds ends;
    private final Texts texts;

    LevelSteps(CaseTransitions transitions, LevelEnds ends, Texts texts) {
        this.transitions = transitions;
        this.ends = ends;
        this.texts = texts;
    }

    @Bean
    ServiceStep enterLevel1() {
        return entering(StepId.ENTER_LEVEL1, MediationLevel.DEPARTMENT);
    }

    @Bean
    ServiceStep enterLevel2() {
        return entering(StepId.ENTER_LEVEL2, MediationLevel.JOINT);
    }

    @Bean
    ServiceStep enterLevel3() {
        return entering(StepId.ENTER_LEVEL3, MediationLevel.LEADERSHIP);
    }

    private ServiceStep entering(StepId id, MediationLevel level) {
        return new Step(id, ref -> {
            var due = transitions.enterLevel(ref.key(), level, why(ref.key()));
            var now = transitions.now(ref.key());
            return limits(level, now, due)
                    .with(CaseVariable.LEAD_ORGAN, now.leadOrgan())
                    .with(CaseVariable.LEADER, now.leader());
        });
    }

    /** At the highest level only the hearing has a day of its own; what comes after it has until the end of handling. */
    private static CaseData limits(MediationLevel level, CaseNow now, DueDate due) {
        if (level != MediationLevel.LEADERSHIP) {
            return CaseData.of(CaseVariable.LEVEL_DUE_AT, Step.endsAt(now, due));
        }
        return CaseData.of(CaseVariable.LEADER_HEAR_DUE_AT, Step.endsAt(now, due))
                .with(CaseVariable.LEVEL_DUE_AT, Step.endsOn(now, now.handlingDueOn()));
    }

    private String why(PassKey key) {
        return ends.last(key)
                .map(end -> texts.get("level.why." + end.cause().name(), end.reason() == null ? "" : end.reason()))
                .orElseGet(() -> texts.get("level.why.START"));
    }

    /** The limit passed: the room is free, and a draft that waited for the head travels along as a draft. */
    @Bean
    ServiceStep leaveLevelAtLimit(RoomRelease rooms, OpinionDrafts drafts) {
        return new Step(StepId.LEAVE_LEVEL_AT_LIMIT, ref -> {
            var level = transitions.now(ref.key()).level();
            transitions.limitReached(ref.key(), level);
            ends.add(ref.key(), level, LevelEnds.Cause.LIMIT, null);
            rooms.release(ref.key());
            drafts.find(ref.key()).ifPresent(opinion -> {
                opinion.reopen();
                drafts.save(opinion);
            });
            return CaseData.none();
        });
    }

    /** House rule: a configured number of failed sessions of one level sends the case up. */
    @Bean
    ServiceStep countSessions(SessionRecords sessions, House house, RoomRelease rooms) {
        return new Step(StepId.COUNT_SESSIONS, ref -> {
            var level = transitions.now(ref.key()).level();
            boolean exhausted = sessions.failed(ref.key(), level) >= house.failedSessionsToGoUp();
            if (exhausted) {
                ends.add(ref.key(), level, LevelEnds.Cause.SESSIONS, null);
                rooms.release(ref.key());
            }
            return CaseData.of(CaseVariable.SESSIONS_EXHAUSTED, exhausted);
        });
    }
}
