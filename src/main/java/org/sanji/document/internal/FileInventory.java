package org.sanji.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.springframework.stereotype.Component;

/** What lies in the file of a petition, in order, with page numbers: papers, records of service, and what was handed in. */
@Component
class FileInventory {

    private final PaperRows papers;
    private final PaperPrinter printer;
    private final AttachmentRows attachments;
    private final PreviewService previews;
    private final Texts texts;

    FileInventory(
            PaperRows papers, PaperPrinter printer, AttachmentRows attachments, PreviewService previews, Texts texts) {
        this.papers = papers;
        this.printer = printer;
        this.attachments = attachments;
        this.previews = previews;
        this.texts = texts;
    }

    PaperFacts of(UUID petitionId) {
        var rows = new ArrayList<PaperFacts>();
        int page = 1;
        for (var paper : papers.ofPetition(petitionId)) {
            if (paper.kind() != PaperKind.FILE_INVENTORY) {
                int pages = PaperPrinter.pages(printer.of(paper));
                rows.add(row(rows, paper).with("pages", span(page, pages)));
                page += pages;
            }
        }
        for (var file : attachments.ofPetition(petitionId)) {
            if (file.retraction() == null) {
                int pages = Math.max(1, previews.pages(file.id()));
                rows.add(row(rows, file).with("pages", span(page, pages)));
                page += pages;
            }
        }
        return PaperFacts.of("totalPages", page - 1).list("entries", rows);
    }

    private PaperFacts row(List<PaperFacts> before, IssuedPaper paper) {
        var name = texts.of(paper.kind(), Locale.SIMPLIFIED_CHINESE);
        return PaperFacts.of("no", before.size() + 1)
                .with("date", paper.issuedOn())
                .organ("organ", paper.organ())
                .with("number", paper.number())
                .with("name", paper.stands() ? name : texts.get("paper.inventory.revoked", name));
    }

    private PaperFacts row(List<PaperFacts> before, AttachmentRow file) {
        return PaperFacts.of("no", before.size() + 1)
                .with("date", Days.dayOf(file.addedAt()))
                .organ("organ", file.organ())
                .with("number", file.reference())
                .with("name", texts.of(file.kind(), Locale.SIMPLIFIED_CHINESE));
    }

    private static String span(int first, int pages) {
        return pages == 1 ? String.valueOf(first) : first + "—" + (first + pages - 1);
    }
}
