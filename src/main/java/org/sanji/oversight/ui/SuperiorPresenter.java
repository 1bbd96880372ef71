package org.sanji.oversight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReportCounts;
import org.sanji.oversight.SuperiorReportFilter;
import org.sanji.oversight.SuperiorReportRow;
import org.sanji.oversight.SuperiorReportView;
import org.sanji.oversight.SuperiorReports;
import org.sanji.petition.SuperiorLetters;
import org.sanji.process.WorkItem;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Superiors' assignments and the reports on them as the acting user sees and writes them. */
@Component
@Scope("prototype")
class SuperiorPresenter {

    private final SuperiorReports reports;
    private final SuperiorLetters letters;
    private final Organs organs;
    private final Clock clock;
    private SuperiorReportFilter filter = SuperiorReportFilter.of(null);

    SuperiorPresenter(SuperiorReports reports, SuperiorLetters letters, Organs organs, Clock clock) {
        this.reports = reports;
        this.letters = letters;
        this.organs = organs;
        this.clock = clock;
    }

    void narrow(SuperiorReportFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<SuperiorReportRow> page(PageQuery page) {
        return reports.page(filter, page);
    }

    SuperiorReportCounts counts() {
        return reports.counts(filter);
    }

    Optional<SuperiorReportView> of(UUID petitionId) {
        return reports.of(petitionId);
    }

    /** The letter, also before triage, when no report has begun. */
    Optional<SuperiorLetters.Recorded> letter(UUID petitionId) {
        return letters.of(petitionId);
    }

    ReportKind kindNow(UUID petitionId) {
        return reports.kindNow(petitionId);
    }

    /** What the bureau has to check, or gave back, else what the case says. */
    ReportText begun(UUID petitionId) {
        return of(petitionId)
                .flatMap(view -> view.written().stream().reduce((a, b) -> b))
                .filter(last -> last.kind() == kindNow(petitionId))
                .map(SuperiorReportView.Written::text)
                .orElseGet(() -> reports.proposed(petitionId));
    }

    /** Why the last report came back, while it is written again. */
    Optional<SuperiorReportView.Written> returned(UUID petitionId) {
        return of(petitionId)
                .flatMap(view -> view.written().stream().reduce((a, b) -> b))
                .filter(last -> last.returnReason() != null);
    }

    void submit(WorkItem item, ReportText text) {
        reports.submit(item.id(), item.version(), text);
    }

    void send(WorkItem item, ReportText text, LocalDate nextDueOn) {
        reports.send(item.id(), item.version(), text, nextDueOn);
    }

    void giveBack(WorkItem item, String reason) {
        reports.giveBack(item.id(), item.version(), reason);
    }

    void returned(SuperiorReportView report, LocalDate on, LocalDate dueOn, String reason) {
        reports.returned(report.id(), report.version(), on, dueOn, reason);
    }

    LocalDate proposedNextDueOn() {
        return reports.proposedNextDueOn();
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    List<Organ> superiors() {
        return letters.senders().stream().map(organs::byCode).toList();
    }

    List<Organ> organs() {
        return organs.all().stream().filter(Organ::hasAccounts).toList();
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
