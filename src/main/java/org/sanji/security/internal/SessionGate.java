package org.sanji.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sanji.security.LoginSettings;
import org.sanji.security.LoginStep;
import org.sanji.security.Sessions;
import org.sanji.security.SignedIn;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every request of somebody who is logged in passes here. A session that was ended, that nobody touched for too long, or
 * whose account has changed is over; who has not finished the login reaches the page of the next step and no other
 * address. Only what a hand does counts as a touch: opening a page, and the sign the page sends when keys or mouse were
 * used. Vaadin's own traffic (heartbeat, push, lists that refresh) goes on without anybody there and does not count.
 */
class SessionGate extends OncePerRequestFilter {

    private static final List<String> STATIC = List.of("/VAADIN/", "/webjars/", "/css/", "/js/");
    private static final Set<String> ALWAYS_OPEN = Set.of("/", "/login", "/logout", "/favicon.ico");

    private final SecurityContextHolderStrategy strategy;
    private final SessionBook sessions;
    private final LocalSessions local;
    private final SessionCookie cookie;
    private final LoginSettings settings;
    private final Clock clock;

    SessionGate(
            SecurityContextHolderStrategy strategy,
            SessionBook sessions,
            LocalSessions local,
            SessionCookie cookie,
            LoginSettings settings,
            Clock clock) {
        this.strategy = strategy;
        this.sessions = sessions;
        this.local = local;
        this.cookie = cookie;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return STATIC.stream().anyMatch(path::startsWith)
                && !path.startsWith("/VAADIN/dynamic/")
                && !path.startsWith("/VAADIN/push");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = strategy.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn login
                && login.session() != null) {
            if (!alive(login)) {
                leave(request);
            } else if (login.step() != LoginStep.DONE && !opens(login.step(), request)) {
                request.getSession().setAttribute(LoginTarget.ATTRIBUTE, target(request));
                response.sendRedirect(
                        request.getContextPath() + "/" + login.step().path());
                return;
            } else {
                local.seen(login, request.getSession(false));
                cookie.remember(login, request, response);
                if (isTouch(request)) {
                    sessions.touch(login.session());
                }
            }
        }
        chain.doFilter(request, response);
    }

    private boolean alive(SignedIn login) {
        var lastUse = sessions.lastUse(login);
        if (lastUse.isEmpty()) {
            return false;
        }
        boolean idle = !lastUse.get().plus(settings.idle()).isAfter(clock.instant());
        if (idle) {
            sessions.end(login.session(), login.getUsername(), Sessions.End.IDLE);
        }
        return !idle;
    }

    private void leave(HttpServletRequest request) {
        strategy.setContext(strategy.createEmptyContext());
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Vaadin's requests all go to the root; its pages are kept back once more by the navigation itself. */
    private static boolean opens(LoginStep step, HttpServletRequest request) {
        var path = path(request);
        return ALWAYS_OPEN.contains(path)
                || path.equals("/" + step.path())
                || path.startsWith("/VAADIN/")
                || path.startsWith("/session/");
    }

    private static boolean isTouch(HttpServletRequest request) {
        return request.getParameter("v-r") == null
                && !path(request).startsWith("/VAADIN/")
                && !path(request).equals("/session/left");
    }

    /** Path and query of a page, to go on to; never another host. */
    private static String target(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        var query = request.getQueryString();
        var path = Arrays.stream(path(request).split("/"))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "/" + b)
                .orElse("");
        return query == null ? path : path + "?" + query;
    }

    private static String path(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
