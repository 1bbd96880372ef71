package org.sanji.security.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sanji.security.DemoMode;
import org.sanji.security.LoginSettings;
import org.sanji.security.LoginStep;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.springframework.stereotype.Component;

/** What a login still asks for, and in which order: the code first, so that a stolen password changes nothing. */
@Component
class LoginSteps {

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    private final LoginSettings settings;
    private final DemoMode demo;

    LoginSteps(LoginSettings settings, DemoMode demo) {
        this.settings = settings;
        this.demo = demo;
    }

    /** After the password. */
    LoginStep first(User user, Instant passwordSince, Instant now) {
        return user.secondFactor() ? LoginStep.SECOND_FACTOR : afterCode(user, passwordSince, now);
    }

    /** After the password and, where there is one, the code. */
    LoginStep afterCode(User user, Instant passwordSince, Instant now) {
        int days = settings.password().maxAgeDays();
        if (user.mustChangePassword()
                || days > 0 && passwordSince.plus(Duration.ofDays(days)).isBefore(now)) {
            return LoginStep.PASSWORD;
        }
        return required(user.roles()) && !user.secondFactor() ? LoginStep.ENROLMENT : LoginStep.DONE;
    }

    /** In a real installation no setting lets the three administrators do without a second factor. */
    boolean required(Set<Role> roles) {
        return !demo.enabled() && roles.stream().anyMatch(ADMINISTRATORS::contains);
    }
}
