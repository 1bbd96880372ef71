package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView;
import org.sanji.oversight.SuperiorReports;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PetitionView;
import org.sanji.petition.SuperiorLetters;
import org.springframework.stereotype.Component;

/** The clock of the report to a superior, in the date panel of those who have a part in it. */
@Component
class ReportClock implements ClockSource {

    private final SuperiorReports reports;
    private final SuperiorLetters letters;
    private final Deadlines deadlines;

    ReportClock(SuperiorReports reports, SuperiorLetters letters, Deadlines deadlines) {
        this.reports = reports;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public List<ClockLine> clocks(PetitionView petition) {
        return reports.of(petition.id())
                .map(report -> List.of(line(petition, report)))
                .orElse(List.of());
    }

    private ClockLine line(PetitionView petition, SuperiorReportView report) {
        var started = letters.of(petition.id()).orElseThrow().startedOn();
        var due = deadlines.until(ClockKind.REPORT_BACK, started, report.dueOn());
        LocalDate done = report.state() != SuperiorReportState.SENT
                ? null
                : report.written().stream()
                        .map(SuperiorReportView.Written::sentOn)
                        .filter(on -> on != null)
                        .reduce((a, b) -> b)
                        .orElse(null);
        return ClockLine.of(petition.key().pass(), due, done)
                .about(report.letter().number());
    }
}
