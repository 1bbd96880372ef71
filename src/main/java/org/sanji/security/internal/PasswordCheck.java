package org.sanji.security.internal;

import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.security.Attempts;
import org.sanji.security.LoginSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the password once more before something that whoever found the desk empty must not do. Counts in a
 * transaction of its own, since a wrong one takes the caller's back.
 */
@Component
class PasswordCheck {

    private static final String SCOPE = "AGAIN";

    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final LoginSettings settings;

    PasswordCheck(Attempts attempts, PasswordEncoder encoder, LoginSettings settings) {
        this.attempts = attempts;
        this.encoder = encoder;
        this.settings = settings;
    }

    /** @throws RuleViolation when it is wrong, or was too often */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = RuleViolation.class)
    public void check(String username, String password, String hash) {
        var key = new Attempts.Key(SCOPE, username);
        attempts.take(key, settings.perAccount()).ifPresent(until -> {
            throw new RuleViolation("too-many-attempts", Days.minuteAfter(until));
        });
        if (!encoder.matches(password, hash)) {
            attempts.wrong(key, settings.perAccount());
            throw new RuleViolation("wrong-old-password");
        }
        attempts.forget(SCOPE, username);
    }
}
