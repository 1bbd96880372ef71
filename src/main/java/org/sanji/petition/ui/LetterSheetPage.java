package org.sanji.petition.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.sanji.common.NotFoundException;
import org.sanji.common.Texts;
import org.sanji.petition.Drafts;
import org.sanji.petition.LetterBatches;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** 收信登记单: the registered letters of the acting clerk's batch to print, A4 landscape. */
@Controller
class LetterSheetPage {

    private final Drafts drafts;
    private final LetterBatches batches;
    private final OrganizationLookup lookup;
    private final Texts texts;
    private final Clock clock;

    LetterSheetPage(Drafts drafts, LetterBatches batches, OrganizationLookup lookup, Texts texts, Clock clock) {
        this.drafts = drafts;
        this.batches = batches;
        this.lookup = lookup;
        this.texts = texts;
        this.clock = clock;
    }

    /** The batch as it stands; sealed letters are not on paper. */
    @GetMapping(path = "/letters/sheet/{batch}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String sheet(@PathVariable String batch, Locale locale) {
        var letters = batches.registered(new LetterStore(drafts, batches).keys(batch));
        return new LetterSheetHtml(lookup, texts, locale).page(letters, clock.instant());
    }

    /** Another person's batch, or none: the same short page for both. */
    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    ResponseEntity<String> notFound(Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><meta charset=utf-8><p>" + texts.get("error.not-found", locale) + "</p>");
    }
}
