package org.sanji.budget.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.sanji.budget.BudgetTables;
import org.sanji.budget.Budgets;
import org.sanji.budget.EvidenceFiles;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.document.ui.SavedAs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.HtmlUtils;

/** The official tables and the files of evidence, as downloads. */
@Controller
class BudgetFilesPage {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BudgetTables tables;
    private final Budgets budgets;
    private final EvidenceFiles files;
    private final Texts texts;

    BudgetFilesPage(BudgetTables tables, Budgets budgets, EvidenceFiles files, Texts texts) {
        this.tables = tables;
        this.budgets = budgets;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping(path = "/budget/{year}/table.pdf")
    void pdf(@PathVariable int year, HttpServletResponse response) throws IOException {
        send(response, PDF, texts.get("budget.file.year", String.valueOf(year)) + ".pdf", tables.pdf(year, null));
    }

    @GetMapping(path = "/budget/{year}/{code}/table.pdf")
    void pdf(@PathVariable int year, @PathVariable String code, HttpServletResponse response) throws IOException {
        var content = tables.pdf(year, code);
        var name = budgets.project(year, code).project().name();
        send(response, PDF, texts.get("budget.file.project", String.valueOf(year), name) + ".pdf", content);
    }

    @GetMapping(path = "/budget/{year}/table.xlsx")
    void excel(@PathVariable int year, HttpServletResponse response) throws IOException {
        send(response, XLSX, texts.get("budget.file.year", String.valueOf(year)) + ".xlsx", tables.excel(year));
    }

    @GetMapping(path = "/budget/files/{id}")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var content = files.open(id)) {
            head(response, content.type().mime(), content.name(), content.size());
            content.stream().transferTo(response.getOutputStream());
        }
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        head(response, type, name, content.length);
        response.getOutputStream().write(content);
    }

    private static void head(HttpServletResponse response, String type, String name, long size) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentType(type);
        response.setContentLengthLong(size);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, SavedAs.header(name));
    }

    /** What is not there, or not for this person: the same short page for both. */
    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> notFound(Locale locale) {
        return page(HttpStatus.NOT_FOUND, texts.get("error.not-found", locale));
    }

    /** The stored file is damaged, for example. */
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
