package org.sanji.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sanji.common.Texts;
import org.sanji.document.IssuedPaper;
import org.sanji.security.TamperedFileException;
import org.springframework.stereotype.Component;

/** Issued papers as PDF: the kept text, verified against its digest, with a mark across it when it was revoked. */
@Component
class PaperPrinter {

    private final PaperRows rows;
    private final PaperVault vault;
    private final PaperPdf pdf;
    private final PaperTamperAlarm alarm;
    private final Texts texts;

    PaperPrinter(PaperRows rows, PaperVault vault, PaperPdf pdf, PaperTamperAlarm alarm, Texts texts) {
        this.rows = rows;
        this.vault = vault;
        this.pdf = pdf;
        this.alarm = alarm;
        this.texts = texts;
    }

    byte[] of(IssuedPaper paper) {
        var kept = rows.kept(paper.id());
        return pdf.of(text(paper, kept), kept.digest(), mark(paper));
    }

    String text(IssuedPaper paper) {
        return text(paper, rows.kept(paper.id()));
    }

    private String text(IssuedPaper paper, PaperRows.Kept kept) {
        try {
            return vault.open(kept.content(), kept.digest());
        } catch (TamperedFileException e) {
            throw alarm.raise(paper, e);
        }
    }

    private String mark(IssuedPaper paper) {
        return paper.stands()
                ? null
                : texts.get(
                        "paper.revoked.mark",
                        PaperWords.day(paper.revocation().on()),
                        paper.revocation().reason());
    }

    /** One after the other, each beginning on the front of a sheet. */
    static byte[] together(List<byte[]> papers) {
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        try (var all = new PDDocument()) {
            for (var paper : papers) {
                try (var one = Loader.loadPDF(paper)) {
                    merger.appendDocument(all, one);
                }
                if (all.getNumberOfPages() % 2 == 1) {
                    all.addPage(new PDPage(all.getPage(0).getMediaBox()));
                }
            }
            all.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static int pages(byte[] paper) {
        try (var document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
