package org.sanji.document.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.document.PaperContent;
import org.sanji.document.PaperDrafts;
import org.sanji.document.PaperFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.HtmlUtils;

/** Papers as PDF, shown by the browser: they are drawn here and hold nothing that runs. */
@Controller
class PaperPages {

    private final PaperFiles papers;
    private final PaperDrafts drafts;
    private final Texts texts;

    PaperPages(PaperFiles papers, PaperDrafts drafts, Texts texts) {
        this.papers = papers;
        this.drafts = drafts;
        this.texts = texts;
    }

    @GetMapping(path = "/papers/{id}")
    void paper(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        show(papers.open(id), response);
    }

    /** The 送达回证 that goes with it. */
    @GetMapping(path = "/papers/{id}/service-record")
    void serviceRecord(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        show(papers.serviceRecord(id), response);
    }

    @GetMapping(path = "/papers/drafts/{id}")
    void draft(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        show(drafts.preview(id), response);
    }

    /** Several at once, in this order, to be printed. */
    @GetMapping(path = "/papers/print")
    void print(
            @RequestParam List<UUID> id,
            @RequestParam(defaultValue = "false") boolean records,
            HttpServletResponse response)
            throws IOException {
        show(papers.print(id, records), response);
    }

    private static void show(PaperContent content, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename*=UTF-8''"
                        + URLEncoder.encode(content.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(content.pdf().length);
        response.getOutputStream().write(content.pdf());
    }

    /** A paper that is not there, or not for this person: the same short page for both. */
    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> notFound(Locale locale) {
        return page(HttpStatus.NOT_FOUND, texts.get("error.not-found", locale));
    }

    /** A draft that lacks something, or a kept text that was changed. */
    @ExceptionHandler(RuleViolation.class)
    ResponseEntity<String> refused(RuleViolation rule, Locale locale) {
        return page(HttpStatus.CONFLICT, texts.get(rule.messageKey(), locale, rule.args()));
    }

    private static ResponseEntity<String> page(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><meta charset=utf-8><p>" + HtmlUtils.htmlEscape(sentence) + "</p>");
    }
}
