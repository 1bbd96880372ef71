package org.sanji.security;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** A number for one answer: only scripts of the page that carry it run, whatever else got into the page. */
public final class PageNonce {

    private static final String ATTRIBUTE = "sanji.page.nonce";

    private PageNonce() {}

    /** The same for the whole request. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
            return nonce;
        }
        var nonce = UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }
}
