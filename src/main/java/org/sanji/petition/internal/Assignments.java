package org.sanji.petition.internal;

import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Leaders;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.springframework.stereotype.Component;

/** Hands a petition to its organ: dates of the organ's answer, leader in charge, level to begin with. */
@Component
class Assignments {

    private final Deadlines deadlines;
    private final Leaders leaders;
    private final Journal journal;
    private final Closing closing;
    private final TriagePapers papers;

    Assignments(Deadlines deadlines, Leaders leaders, Journal journal, Closing closing, TriagePapers papers) {
        this.deadlines = deadlines;
        this.leaders = leaders;
        this.journal = journal;
        this.closing = closing;
        this.papers = papers;
    }

    CaseData assign(PetitionEntity petition) {
        var today = journal.today();
        var triage = petition.triage();
        var notice = deadlines.due(ClockKind.NOTICE, today);
        var objection = deadlines.due(ClockKind.OBJECTION, today);
        var leader = leaders.leaderInChargeOf(triage.organ()).username();
        petition.assign(triage.organ(), triage.coOrgans(), leader, today, notice, objection);
        journal.open(petition, TimelineKind.ASSIGNED, triage.organ(), notice.dueOn());
        papers.assigned(petition);
        int level = triage.coOrgans().isEmpty() ? triage.level() : Math.max(2, triage.level());
        return CaseData.of(CaseVariable.LEAD_ORGAN, triage.organ())
                .with(CaseVariable.LEADER, leader)
                .with(CaseVariable.START_LEVEL, level)
                .with(CaseVariable.NOTICE_DUE_AT, petition.historic() ? CaseSteps.NEVER : Days.endOf(notice.dueOn()))
                .with(
                        CaseVariable.OBJECTION_DUE_AT,
                        petition.historic() ? CaseSteps.NEVER : Days.endOf(objection.dueOn()));
    }

    /** A further pass starts where the last one was led. */
    void reopen(PetitionEntity petition, PassReason reason) {
        var today = journal.today();
        RuleViolation.unless(petition.state() == PetitionState.CLOSED, "reopen-only-closed", petition.number());
        closing.leave(petition);
        petition.openPass(
                reason, today, deadlines.due(ClockKind.NOTICE, today), deadlines.due(ClockKind.OBJECTION, today));
        papers.assigned(petition);
    }
}
