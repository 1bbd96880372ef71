package org.sanji.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Chinese unless the user chose English in this browser; the browser's own preference does not count. */
public final class Languages {

    private static final String COOKIE = "sanji-language";

    private Languages() {}

    public static Locale of(VaadinRequest request) {
        return of(request == null ? null : request.getCookies());
    }

    /** The same for a page outside Vaadin. */
    public static Locale of(Cookie[] cookies) {
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(
                                c -> c.getName().equals(COOKIE) && c.getValue().equals("en"));
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Remembers the other language and loads the page again. */
    public static void toggle(UI ui) {
        var next = isEnglish(ui.getLocale()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var cookie = new Cookie(COOKIE, next.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        var response = VaadinService.getCurrentResponse();
        if (response != null) {
            response.addCookie(cookie);
        }
        VaadinSession.getCurrent().setLocale(next);
        ui.getPage().reload();
    }
}
