package org.sanji.petition.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.petition.DayRegister;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The register of a day to print, A4 landscape. */
@Controller
class RegisterPrintPage {

    private final DayRegister register;
    private final OrganizationLookup lookup;
    private final Texts texts;
    private final Clock clock;

    RegisterPrintPage(DayRegister register, OrganizationLookup lookup, Texts texts, Clock clock) {
        this.register = register;
        this.lookup = lookup;
        this.texts = texts;
        this.clock = clock;
    }

    /** The same lines as the page with the same filter. */
    @GetMapping(path = "/register/print", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String print(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(required = false) String form,
            @RequestParam(required = false) String clerk,
            @RequestParam(required = false) String kind,
            Locale locale) {
        var shown = RegisterFilter.parse(form, clerk, kind).apply(register.of(day == null ? Days.today(clock) : day));
        return new RegisterHtml(new RegisterWords(lookup, texts, locale)).page(shown, clock.instant());
    }

    /** Not for this person: as if the page were not there. */
    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<String> notFound(Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><meta charset=utf-8><p>" + texts.get("error.not-found", locale) + "</p>");
    }
}
