package org.sanji.document.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.document.Attachments;
import org.sanji.document.Previews;
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

/**
 * Files to download and pictures of their pages. An original is never shown by the browser itself: it goes out as a
 * download, as a whole, and may do nothing if it is opened all the same.
 */
@Controller
class FilePages {

    private final Attachments attachments;
    private final Previews previews;
    private final Texts texts;

    FilePages(Attachments attachments, Previews previews, Texts texts) {
        this.attachments = attachments;
        this.previews = previews;
        this.texts = texts;
    }

    /** The original, as a download. */
    @GetMapping(path = "/files/{id}")
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var content = attachments.open(id)) {
            protect(response);
            response.setContentType(content.type().mime());
            response.setContentLengthLong(content.size());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, SavedAs.header(content.name()));
            content.stream().transferTo(response.getOutputStream());
        }
    }

    /** A page, drawn anew. {@code size=thumbnail} is small; {@code turn} counts quarter turns to the right. */
    @GetMapping(path = "/files/{id}/pages/{page}")
    void page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam(defaultValue = "page") String size,
            @RequestParam(defaultValue = "0") int turn,
            HttpServletResponse response)
            throws IOException {
        var wanted = size.equals("thumbnail") ? Previews.Size.THUMBNAIL : Previews.Size.PAGE;
        var picture = previews.page(id, page, wanted, turn);
        protect(response);
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
    }

    /** A file that is not there, or not for this person: the same short page for both. */
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
                .body("<!doctype html><meta charset=utf-8><p>"
                        + org.springframework.web.util.HtmlUtils.htmlEscape(sentence) + "</p>");
    }
}
