package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.HearingView;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of {@code hearing.bpmn}. */
@Configuration(proxyBeanMethods = false)
class HearingSteps {

    private final HearingRows rows;
    private final HearingHosts hosts;
    private final HearingRooms rooms;
    private final HearingPapers papers;
    private final CaseTransitions transitions;
    private final Clock clock;

    HearingSteps(
            HearingRows rows,
            HearingHosts hosts,
            HearingRooms rooms,
            HearingPapers papers,
            CaseTransitions transitions,
            Clock clock) {
        this.rows = rows;
        this.hosts = hosts;
        this.rooms = rooms;
        this.papers = papers;
        this.transitions = transitions;
        this.clock = clock;
    }

    private HearingView hearing(CaseRef ref) {
        return rows.find(UUID.fromString(ref.subject())).orElseThrow();
    }

    private void tell(CaseRef ref, TimelineKind kind, String... args) {
        transitions.record(ref.key(), kind, Days.today(clock), true, args);
    }

    @Bean
    ServiceStep announceHearing() {
        return new Step(StepId.ANNOUNCE_HEARING, ref -> {
            var hearing = hearing(ref);
            papers.notice(hearing);
            tell(ref, TimelineKind.HEARING_ANNOUNCED, Moments.text(hearing.start()), hearing.place());
            hosts.of(hearing.kind()).planned(hearing);
            return CaseData.of(
                    CaseVariable.HEARING_DUE_AT, Days.endOf(hearing.start().toLocalDate()));
        });
    }

    @Bean
    ServiceStep fileHearingRecord(Deadlines deadlines) {
        return new Step(StepId.FILE_HEARING_RECORD, ref -> {
            var hearing = hearing(ref);
            papers.record(hearing);
            tell(ref, TimelineKind.HEARING_HELD, Moments.text(hearing.start()));
            var due = deadlines.due(ClockKind.HEARING_REPORT, hearing.start().toLocalDate());
            return CaseData.of(CaseVariable.HEARING_REPORT_DUE_AT, due.endsAt());
        });
    }

    @Bean
    ServiceStep issueHearingReport() {
        return new Step(StepId.ISSUE_HEARING_REPORT, ref -> {
            var hearing = hearing(ref);
            papers.report(hearing);
            tell(
                    ref,
                    TimelineKind.HEARING_REPORTED,
                    hearing.report().conclusion().name(),
                    hearing.report().text());
            return ended(hearing);
        });
    }

    @Bean
    ServiceStep closeUnheldHearing() {
        return fallingAway(StepId.CLOSE_UNHELD_HEARING, TimelineKind.HEARING_NOT_HELD);
    }

    @Bean
    ServiceStep callOffHearing() {
        return fallingAway(StepId.CALL_OFF_HEARING, TimelineKind.HEARING_CALLED_OFF);
    }

    private ServiceStep fallingAway(StepId id, TimelineKind kind) {
        return new Step(id, ref -> {
            var hearing = hearing(ref);
            rooms.free(hearing.id());
            tell(ref, kind, hearing.endReason());
            return ended(hearing);
        });
    }

    private CaseData ended(HearingView hearing) {
        hosts.of(hearing.kind()).ended(hearing);
        return CaseData.none();
    }
}
