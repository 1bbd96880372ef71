package org.sanji.oversight.internal;

import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.oversight.internal.ReportRows.Due;
import org.sanji.oversight.internal.ReportRows.Row;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.SuperiorLetters;
import org.sanji.petition.SuperiorLetters.Recorded;
import org.sanji.petition.Track;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Starts the report on a superior's assignment, keeps its date, and tells it when the case has ended. */
@Component
class ReportPlanning {

    private final ReportRows rows;
    private final ReportRules rules;
    private final Petitions petitions;
    private final SuperiorLetters letters;
    private final SideProcesses processes;
    private final RunAs runAs;

    ReportPlanning(
            ReportRows rows,
            ReportRules rules,
            Petitions petitions,
            SuperiorLetters letters,
            SideProcesses processes,
            RunAs runAs) {
        this.rows = rows;
        this.rules = rules;
        this.petitions = petitions;
        this.letters = letters;
        this.processes = processes;
        this.runAs = runAs;
    }

    PetitionView petition(UUID id) {
        return runAs.system(() -> petitions.byId(id));
    }

    /** The case that settles it: the own one, or the running one that it joined. */
    PetitionView handled(UUID id) {
        var own = petition(id);
        return own.state() == PetitionState.JOINED && own.joinedTo() != null
                ? runAs.system(() -> petitions.byNumber(own.joinedTo()))
                : own;
    }

    Optional<Recorded> letter(UUID petitionId) {
        return runAs.system(() -> letters.of(petitionId));
    }

    /** From triage on; an accusation is reported on by discipline inspection, not from here. */
    void begin(UUID petitionId) {
        var petition = petition(petitionId);
        var letter = letter(petitionId);
        if (letter.isEmpty() || petition.sealed() || petition.historic() || petition.state() == PetitionState.VOIDED) {
            return;
        }
        var row = rows.insert(petition.key(), due(letter.get(), handled(petitionId)));
        processes.start(SideProcess.REPORT_BACK, row.key(), row.subject(), CaseData.none());
    }

    /**
     * The letter's date, else the house's; where the law names the day of the answer (Art 34) never later than that, as
     * long as that day is not past.
     */
    Due due(Recorded letter, PetitionView petition) {
        var asked = new Due(letter.dueOn(), letter.byHouse() ? DueBy.HOUSE : DueBy.LETTER);
        return petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass() && petition.track() == Track.APPEAL_REQUEST)
                .map(PassView::handlingDueOn)
                .filter(law -> law != null && law.isBefore(asked.on()) && !law.isBefore(rows.today()))
                .findFirst()
                .map(law -> new Due(law, DueBy.LAW))
                .orElse(asked);
    }

    /** The letter was corrected, or the law's day became known or moved; a date agreed with the superior stays. */
    void replan(Row row) {
        if (row.state() == SuperiorReportState.SENT || row.dueBy() == DueBy.AGREED) {
            return;
        }
        var due = due(letter(row.petitionId()).orElseThrow(), handled(row.petitionId()));
        if (!due.equals(new Due(row.dueOn(), row.dueBy()))) {
            rows.due(row, due);
            processes.reschedule(SideProcess.REPORT_BACK, row.key(), row.subject(), dates(due));
        }
    }

    CaseData dates(Due due) {
        return CaseData.of(CaseVariable.REPORT_DUE_AT, Days.endOf(due.on()))
                .with(CaseVariable.REPORT_DRAFT_DUE_AT, Days.startOf(rules.draftOn(due.on())));
    }

    /** Who waits for the outcome writes now; a report that is being written goes on as it is. */
    void caseEnded(Row row) {
        if (row.state() == SuperiorReportState.WAITING) {
            processes.signal(
                    SideProcess.REPORT_BACK, row.key(), row.subject(), CaseMessage.CASE_ENDED, CaseData.none());
        }
    }

    /** The superior returned it: it is written again under the pass that is current now. */
    void again(Row row, int version, Due due) {
        var key = petition(row.petitionId()).key();
        rows.reopen(row, version, key.pass(), due);
        processes.start(SideProcess.REPORT_BACK, key, row.subject(), CaseData.none());
    }
}
