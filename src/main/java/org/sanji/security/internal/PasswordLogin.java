package org.sanji.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.sanji.security.LoginSettings;
import org.sanji.security.LoginStep;
import org.sanji.security.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The first step of a login. An unknown name, a closed account and a wrong password get the same answer after the same
 * time; as much is computed for each.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final int LONGEST_PASSWORD = 200;

    private final AccountQueries queries;
    private final PasswordEncoder encoder;
    private final LoginGuard guard;
    private final LoginSteps steps;
    private final SessionBook sessions;
    private final LoginSettings settings;
    private final String nobody;
    private final Clock clock;

    PasswordLogin(
            AccountQueries queries,
            PasswordEncoder encoder,
            LoginGuard guard,
            LoginSteps steps,
            SessionBook sessions,
            LoginSettings settings,
            Clock clock) {
        this.queries = queries;
        this.encoder = encoder;
        this.guard = guard;
        this.steps = steps;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.nobody = encoder.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        long started = System.nanoTime();
        try {
            return authenticated(
                    asked.getName().strip().toLowerCase(Locale.ROOT), String.valueOf(asked.getCredentials()));
        } catch (AuthenticationException e) {
            waitUntil(started + TimeUnit.MILLISECONDS.toNanos(settings.answerMillis()));
            throw e;
        }
    }

    private Authentication authenticated(String username, String password) {
        var visit = visit();
        guard.admit(username, visit.address());
        var stored = NAME.matcher(username).matches() ? queries.stored(username).orElse(null) : null;
        boolean right = matches(password, stored == null ? nobody : stored.password());
        if (!right || stored == null || !stored.user().enabled()) {
            guard.failed(username, visit.address(), stored != null, "login-failed");
            throw new BadCredentialsException("wrong name or password");
        }
        var step = steps.first(stored.user(), stored.passwordSince(), clock.instant());
        var signedIn = new SignedIn(stored.user().toActor(), stored.stamp(), UUID.randomUUID(), step, null);
        sessions.start(signedIn, visit.address(), visit.agent());
        if (step == LoginStep.SECOND_FACTOR) {
            guard.half(visit.address());
        } else {
            guard.succeeded(username, visit.address());
            sessions.complete(signedIn);
        }
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    private boolean matches(String password, String hash) {
        return password.length() <= LONGEST_PASSWORD && encoder.matches(password, hash);
    }

    /** Where a request comes from. */
    record Visit(String address, String agent) {}

    static Visit visit() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : new Visit("", Browsers.key(null));
    }

    private static Visit of(HttpServletRequest request) {
        return new Visit(request.getRemoteAddr(), Browsers.key(request.getHeader("User-Agent")));
    }

    private static void waitUntil(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, Duration.ofSeconds(1).toNanos()));
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
