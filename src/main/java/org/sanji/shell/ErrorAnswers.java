package org.sanji.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.sanji.common.Texts;
import org.sanji.common.ui.Languages;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a browser gets when a request fails outside the views: a sentence, and nothing about the inside. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final int UNKNOWN = 500;

    private final Texts texts;

    ErrorAnswers(Texts texts) {
        this.texts = texts;
    }

    /** Also asked for by name, which is an error like any other. */
    @RequestMapping(path = "/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var key = status >= UNKNOWN ? "shell.failed" : "error.not-found";
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><meta charset=\"utf-8\"><p>" + texts.get(key, Languages.of(request.getCookies()))
                        + "</p>");
    }
}
