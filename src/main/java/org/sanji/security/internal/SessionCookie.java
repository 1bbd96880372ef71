package org.sanji.security.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sanji.security.LastSession;
import org.sanji.security.Sessions;
import org.sanji.security.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers in the browser which row of the session table it had, so that the login page can say why that one is over
 * even when the web session is long gone. The row's id opens nothing: a login is found by the web session alone.
 */
@Component
class SessionCookie implements LastSession {

    static final String NAME = "SANJI_LAST";

    private final SessionBook book;

    SessionCookie(SessionBook book) {
        this.book = book;
    }

    void remember(SignedIn login, HttpServletRequest request, HttpServletResponse response) {
        var id = login.session().toString();
        if (of(request).filter(id::equals).isEmpty()) {
            var cookie = new Cookie(NAME, id);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    @Override
    public Optional<Sessions.End> ended() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? of(request.getRequest()).flatMap(SessionCookie::id).flatMap(book::endOf)
                : Optional.empty();
    }

    private static Optional<String> of(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody wrote the cookie by hand
        }
    }
}
