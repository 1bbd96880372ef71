package org.sanji.security.internal;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanji.common.NotFoundException;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.LoginStep;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.SignedIn;
import org.sanji.security.User;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The acting user out of the security context, and the way to act as somebody else. */
@Component
class SessionActor implements CurrentUser, RunAs {

    private final ActingContextStrategy strategy;
    private final AccountQueries accounts;

    SessionActor(ActingContextStrategy strategy, AccountQueries accounts) {
        this.strategy = strategy;
        this.accounts = accounts;
    }

    private Optional<SignedIn> principal() {
        var authentication = strategy.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn s
                ? Optional.of(s)
                : Optional.empty();
    }

    /** Also refuses who has not done all steps of the login: until then one page is open, and nobody acts. */
    @Override
    public Actor actor() {
        var signedIn = principal().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
        if (signedIn.step() != LoginStep.DONE) {
            throw new AccessDeniedException("the login is not finished: " + signedIn.step());
        }
        return signedIn.actor();
    }

    @Override
    public Actor require(Role... anyOf) {
        var actor = actor();
        if (!actor.isSystem() && !actor.has(anyOf)) {
            throw new AccessDeniedException("needs one of " + Arrays.toString(anyOf));
        }
        return actor;
    }

    @Override
    public boolean isLoggedIn() {
        return principal().filter(p -> p.step() == LoginStep.DONE).isPresent();
    }

    /** Who gave the password in this session, whatever is still to be done. */
    SignedIn login() {
        return principal()
                .filter(p -> !p.actor().isSystem())
                .orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    Optional<SignedIn> loginIfAny() {
        return principal().filter(p -> p.session() != null);
    }

    /** The login of this session, null when there was none. */
    UUID sessionId() {
        return principal().map(SignedIn::session).orElse(null);
    }

    /** Goes on to another step of the login. */
    void advance(SignedIn next) {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(next, null, next.getAuthorities()));
        strategy.setContext(context);
        var session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            session.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    @Override
    public Optional<String> originator() {
        return principal().map(SignedIn::originator);
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var behind = principal()
                .map(p -> p.originator() != null ? p.originator() : p.getUsername())
                .filter(name -> !name.equals(actor.username()))
                .orElse(null);
        var principal = SignedIn.acting(actor, behind);
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        return strategy.runWith(new SecurityContextImpl(token), work);
    }

    @Override
    public Actor actorOf(String username) {
        return accounts.find(username)
                .map(User::toActor)
                .orElseThrow(() -> new NotFoundException("account " + username));
    }
}
