package org.sanji.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sanji.security.SignedIn;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was locked or changed since the login, so that taken rights are gone at once. */
class StaleSessionFilter extends OncePerRequestFilter {

    private final SecurityContextHolderStrategy strategy;
    private final AccountQueries accounts;

    StaleSessionFilter(SecurityContextHolderStrategy strategy, AccountQueries accounts) {
        this.strategy = strategy;
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/VAADIN/build")
                || path.startsWith("/webjars/")
                || path.startsWith("/css/")
                || path.startsWith("/js/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = strategy.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.stamp() != null
                && !accounts.liveStamp(signedIn.getUsername())
                        .filter(signedIn.stamp()::equals)
                        .isPresent()) {
            strategy.setContext(strategy.createEmptyContext());
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
