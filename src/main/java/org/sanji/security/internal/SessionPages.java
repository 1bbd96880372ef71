package org.sanji.security.internal;

import java.time.Clock;
import java.time.Duration;
import org.sanji.security.LoginSettings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the script of an open page asks: how many seconds the session has left, and to keep it because somebody is there.
 * 401 when it is over.
 */
@Controller
class SessionPages {

    private final SessionActor actor;
    private final SessionBook sessions;
    private final LoginSettings settings;
    private final Clock clock;

    SessionPages(SessionActor actor, SessionBook sessions, LoginSettings settings, Clock clock) {
        this.actor = actor;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(path = "/session/left")
    ResponseEntity<String> left() {
        return actor.loginIfAny()
                .flatMap(sessions::lastUse)
                .map(seen -> Duration.between(clock.instant(), seen.plus(settings.idle())))
                .filter(left -> left.compareTo(Duration.ZERO) > 0)
                .map(left -> ResponseEntity.ok(String.valueOf(left.toSeconds())))
                .orElseGet(() -> ResponseEntity.status(401).body("0"));
    }

    /** The gate has written the touch down before the request comes here. */
    @PostMapping(path = "/session/alive")
    ResponseEntity<String> alive() {
        return left();
    }
}
