package org.sanji.petition.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sanji.common.CentreContact;
import org.sanji.common.NotFoundException;
import org.sanji.common.Texts;
import org.sanji.petition.Petitions;
import org.sanji.petition.Registrations;
import org.sanji.petition.TrackAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The receipt to print, A5 or large on A4: number, query code, next step, and the tracking address as a QR code. */
@Controller
class ReceiptPage {

    private final Registrations registrations;
    private final Petitions petitions;
    private final Texts texts;
    private final CentreContact centre;

    ReceiptPage(Registrations registrations, Petitions petitions, Texts texts, CentreContact centre) {
        this.registrations = registrations;
        this.petitions = petitions;
        this.texts = texts;
        this.centre = centre;
    }

    /** The receipt just issued, or a logged reprint. {@code type=large} prints in large letters. */
    @GetMapping(path = "/receipts/{number}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String receipt(
            @PathVariable String number,
            @RequestParam(defaultValue = "normal") String type,
            Locale locale,
            HttpServletRequest request) {
        var issued = IssuedReceipt.find(request.getSession(false), number);
        var receipt = issued.map(IssuedReceipt.Issued::receipt)
                .orElseGet(
                        () -> registrations.reprint(petitions.byNumber(number).id()));
        return new ReceiptHtml(texts, locale, centre)
                .to(issued.map(IssuedReceipt.Issued::addressee).orElse(null))
                .again(issued.isEmpty())
                .page(receipt, address(receipt.number(), request), "large".equals(type));
    }

    /** The public address; where none is set the one under which the clerk reached the application (portal.yml). */
    private String address(String number, HttpServletRequest request) {
        var configured = TrackAddress.of(centre, number);
        return configured != null
                ? configured
                : ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/public/track")
                        .queryParam("number", "{number}")
                        .buildAndExpand(number)
                        .toUriString();
    }

    /** A number that is not there, or not for this person: the same short page for both. */
    @ExceptionHandler({NotFoundException.class, AccessDeniedException.class})
    ResponseEntity<String> notFound(Locale locale) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html><meta charset=utf-8><p>" + texts.get("error.not-found", locale) + "</p>");
    }
}
