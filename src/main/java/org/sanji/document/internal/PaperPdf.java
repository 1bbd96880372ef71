package org.sanji.document.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanji.document.PdfDrawing;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Draws the kept text of a paper as PDF, with all fonts embedded. Nothing outside the text is ever fetched. */
@Component
class PaperPdf implements PdfDrawing {

    private static final int KEPT = 24;

    private final PaperFonts fonts;
    private final Map<String, byte[]> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    PaperPdf(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param digest of the text
     * @param revoked what stands across the pages, null while the paper stands
     */
    byte[] of(String xhtml, String digest, String revoked) {
        var key = digest + (revoked == null ? "" : revoked);
        synchronized (recent) {
            var known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        var pdf = draw(revoked == null ? xhtml : struck(xhtml, revoked));
        synchronized (recent) {
            recent.put(key, pdf);
        }
        return pdf;
    }

    /** A draft or a list: drawn, not kept. */
    @Override
    public byte[] draw(String xhtml) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withProducer("Sanji")
                .useReplacementText(PaperFonts.MISSING)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri != null && uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(fonts.showable(xhtml), null)
                .toStream(out);
        fonts.register(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String struck(String xhtml, String revoked) {
        int body = xhtml.indexOf("<body");
        int after = xhtml.indexOf('>', body) + 1;
        return xhtml.substring(0, after) + "<div class=\"revoked\">" + HtmlUtils.htmlEscape(revoked) + "</div>"
                + xhtml.substring(after);
    }
}
