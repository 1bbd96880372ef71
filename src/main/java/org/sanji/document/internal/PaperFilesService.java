package org.sanji.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.document.AttachmentRights;
import org.sanji.document.AttachmentRights.Reach;
import org.sanji.document.DayPaper;
import org.sanji.document.DeliveryForm;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperContent;
import org.sanji.document.PaperFiles;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperRevoked;
import org.sanji.document.PaperSubjects;
import org.sanji.document.PaperView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link PaperFiles}: rights first, then the kept text. */
@Service
class PaperFilesService implements PaperFiles {

    private static final int REASON = 2000;
    private static final int AT_ONCE = 100;

    private final PaperAccess access;
    private final AttachmentRights rights;
    private final PaperRows rows;
    private final PaperDeliveries deliveries;
    private final PaperService papers;
    private final PaperIssuer issuer;
    private final PaperPrinter printer;
    private final PaperPdf pdf;
    private final PaperSubjects subjects;
    private final Work work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperFilesService(
            PaperAccess access,
            AttachmentRights rights,
            PaperRows rows,
            PaperDeliveries deliveries,
            PaperService papers,
            PaperIssuer issuer,
            PaperPrinter printer,
            PaperPdf pdf,
            PaperSubjects subjects,
            Work work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rights = rights;
        this.rows = rows;
        this.deliveries = deliveries;
        this.papers = papers;
        this.issuer = issuer;
        this.printer = printer;
        this.pdf = pdf;
        this.subjects = subjects;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<PaperView> of(UUID petitionId) {
        return work.run(() -> {
            var reach = access.requireReach(petitionId);
            return views(
                    rows.ofPetition(petitionId).stream()
                            .filter(paper -> access.sees(paper, reach))
                            .toList(),
                    reach);
        });
    }

    private List<PaperView> views(List<IssuedPaper> shown, Reach reach) {
        var ids = shown.stream().map(IssuedPaper::id).toList();
        var served = deliveries.of(ids);
        var printed = rows.printed(ids);
        return shown.stream()
                .map(paper -> view(paper, served.get(paper.id()), printed.get(paper.id()), reach))
                .toList();
    }

    private PaperView view(IssuedPaper paper, DeliveryForm delivery, LocalDate printed, Reach reach) {
        boolean readable = access.reads(paper, reach);
        boolean signs = readable && paper.stands() && access.approves(paper.petitionId(), paper.organ());
        boolean writes = readable && access.drafts(paper.petitionId(), paper.organ());
        return new PaperView(
                paper,
                readable ? delivery : null,
                printed,
                readable,
                signs && !paper.kind().isOutcome() && isRevocable(paper.kind()),
                writes && paper.stands() && isRevocable(paper.kind()),
                writes && paper.stands() && delivery == null && deliverable(paper));
    }

    private static boolean isRevocable(PaperKind kind) {
        return kind != PaperKind.RECEIPT && kind != PaperKind.SERVICE_RECORD;
    }

    /** The service of what ends a case is a task of the flow; of a replacement it is recorded here. */
    private static boolean deliverable(IssuedPaper paper) {
        return paper.kind().isServed() && (!paper.kind().isOutcome() || paper.replaces() != null);
    }

    @Override
    public PaperContent open(UUID paperId) {
        var paper = work.run(() -> {
            var found = access.requireReadable(paperId);
            audit(found, "paper-opened");
            return found;
        });
        return new PaperContent(fileName(paper), printer.of(paper));
    }

    @Override
    public PaperContent serviceRecord(UUID paperId) {
        var paper = work.run(() -> access.requireReadable(paperId));
        RuleViolation.unless(paper.kind().isServed(), "paper-not-served");
        return new PaperContent(fileName(paper), record(paper));
    }

    private byte[] record(IssuedPaper paper) {
        return work.run(() -> pdf.draw(
                issuer.preview(papers.record(paper, deliveries.of(paper.id()).orElse(null)), null)));
    }

    @Override
    public void serve(UUID paperId, DeliveryForm form) {
        work.run(() -> {
            var paper = access.requireReadable(paperId);
            PaperAccess.require(access.drafts(paper.petitionId(), paper.organ()));
            RuleViolation.unless(paper.stands(), "paper-revoked-already");
            RuleViolation.unless(deliverable(paper), "paper-not-served");
            RuleViolation.unless(deliveries.of(paperId).isEmpty(), "paper-served-already");
            papers.served(paperId, form);
            return paper;
        });
    }

    @Override
    public void revoke(UUID paperId, String reason) {
        work.run(() -> {
            var paper = access.requireReadable(paperId);
            PaperAccess.require(access.approves(paper.petitionId(), paper.organ()));
            RuleViolation.unless(isRevocable(paper.kind()) && !paper.kind().isOutcome(), "paper-replace-instead");
            revoke(paper, reason);
            return paper;
        });
    }

    /** In the running transaction. */
    void revoke(IssuedPaper paper, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "paper-revoke-reason");
        var why = reason.strip();
        RuleViolation.unless(why.length() <= REASON, "paper-reason-long", REASON);
        RuleViolation.unless(rows.revoke(paper.id(), access.actor(), Days.today(clock), why), "paper-revoked-already");
        audit(paper, "paper-revoked");
        events.publishEvent(new PaperRevoked(paper, why));
    }

    private void audit(IssuedPaper paper, String action) {
        events.publishEvent(AuditEntry.ofPetition(
                paper.petitionId(),
                action,
                Map.of(
                        "paper", paper.id().toString(),
                        "kind", paper.kind().name(),
                        "number", paper.number() == null ? "" : paper.number())));
    }

    @Override
    public List<DayPaper> ofDay(LocalDate day) {
        var organ = access.actor().organ();
        return organ == null || day == null
                ? List.of()
                : work.run(() -> rows.ofDay(organ, day).stream()
                        .filter(paper -> isRevocable(paper.kind()))
                        .filter(paper -> access.drafts(paper.petitionId(), organ))
                        .map(this::dayPaper)
                        .toList());
    }

    private DayPaper dayPaper(IssuedPaper paper) {
        var subject = subjects.of(paper.petitionId(), paper.pass());
        return new DayPaper(
                views(List.of(paper), rights.reach(paper.petitionId())).get(0),
                subject.number(),
                PaperWords.together(subject));
    }

    @Override
    public PaperContent print(List<UUID> ids, boolean withServiceRecords) {
        RuleViolation.unless(!ids.isEmpty(), "paper-none-chosen");
        RuleViolation.unless(ids.size() <= AT_ONCE, "paper-too-many", AT_ONCE);
        var chosen = work.run(() -> {
            var found = ids.stream().map(access::requireReadable).toList();
            rows.printed(ids, Days.today(clock));
            found.forEach(paper -> audit(paper, "paper-printed"));
            return found;
        });
        var sheets = new ArrayList<byte[]>();
        for (var paper : chosen) {
            sheets.add(printer.of(paper));
            if (withServiceRecords && paper.kind().isServed()) {
                sheets.add(record(paper));
            }
        }
        return new PaperContent(Days.today(clock) + ".pdf", PaperPrinter.together(sheets));
    }

    /** Kind and number; a number holds no name. */
    private String fileName(IssuedPaper paper) {
        return issuer.name(paper) + (paper.number() == null ? "" : " " + paper.number()) + ".pdf";
    }
}
