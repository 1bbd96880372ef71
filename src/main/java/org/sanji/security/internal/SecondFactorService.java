package org.sanji.security.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.security.CurrentUser;
import org.sanji.security.LoginSettings;
import org.sanji.security.LoginStep;
import org.sanji.security.PersonalDataCipher;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.SecondFactors;
import org.sanji.security.Sessions;
import org.sanji.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the secrets (encrypted) and the recovery codes (hashed); a code counts once, on all nodes together. */
@Service
@Transactional
class SecondFactorService implements SecondFactors {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int RECOVERY_SIGNS = 10;
    private static final String ISSUER = "三级调处";

    private final JdbcClient jdbc;
    private final AccountQueries accounts;
    private final SessionActor session;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final LoginSteps steps;
    private final LoginGuard guard;
    private final PasswordCheck check;
    private final SessionBook sessions;
    private final PersonalDataCipher cipher;
    private final LoginSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactorService(
            JdbcClient jdbc,
            AccountQueries accounts,
            SessionActor session,
            CurrentUser currentUser,
            RunAs runAs,
            LoginSteps steps,
            LoginGuard guard,
            PasswordCheck check,
            SessionBook sessions,
            PersonalDataCipher cipher,
            LoginSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.session = session;
        this.currentUser = currentUser;
        this.runAs = runAs;
        this.steps = steps;
        this.guard = guard;
        this.check = check;
        this.sessions = sessions;
        this.cipher = cipher;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public State own() {
        var login = session.login();
        var account = account(login.getUsername());
        int left = jdbc.sql("select count(*) from recovery_code where account_id = :id and used_at is null")
                .param("id", account.id())
                .query(Integer.class)
                .single();
        return new State(
                account.user().secondFactor(), steps.required(account.user().roles()), left);
    }

    @Override
    public String newSecret() {
        session.login();
        return TimeCodes.newSecret(random);
    }

    @Override
    public String address(String secret) {
        var issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + session.login().getUsername() + "?secret=" + secret;
    }

    @Override
    public List<String> enrol(String secret, String code, String password) {
        var login = session.login();
        boolean first = login.step() == LoginStep.ENROLMENT;
        if (!first && login.step() != LoginStep.DONE) {
            throw new AccessDeniedException("the login is not finished: " + login.step());
        }
        var account = account(login.getUsername());
        if (!first) {
            check.check(login.getUsername(), password, account.password());
        }
        RuleViolation.unless(secret.matches("[A-Z2-7]{32}"), "wrong-code");
        var step = TimeCodes.matching(secret, digits(code), clock.instant(), settings.skewSteps());
        RuleViolation.unless(step.isPresent(), "wrong-code");
        remove(account.id());
        jdbc.sql("insert into second_factor (account_id, secret, last_step, enrolled_at)"
                        + " values (:id, :secret, :step, :now)")
                .param("id", account.id())
                .param("secret", cipher.encrypt(secret))
                .param("step", step.getAsLong())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var codes = recoveryCodes(account.id());
        audit(login, "second-factor-on", Map.of());
        if (first) {
            session.advance(login.at(LoginStep.DONE));
        }
        return codes;
    }

    private List<String> recoveryCodes(UUID account) {
        var codes = Stream.generate(this::recoveryCode)
                .distinct()
                .limit(settings.recoveryCodes())
                .toList();
        codes.forEach(c -> jdbc.sql("insert into recovery_code (account_id, code_hash) values (:id, :hash)")
                .param("id", account)
                .param("hash", hash(account, c))
                .update());
        return codes;
    }

    private String recoveryCode() {
        var code = new StringBuilder();
        for (int i = 0; i < RECOVERY_SIGNS; i++) {
            code.append(i == RECOVERY_SIGNS / 2 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    @Override
    public void giveUp(String password) {
        var actor = currentUser.actor();
        var account = account(actor.username());
        RuleViolation.unless(!steps.required(account.user().roles()), "second-factor-required");
        check.check(actor.username(), password, account.password());
        if (remove(account.id())) {
            events.publishEvent(AuditEntry.ofUser(actor.username(), "second-factor-off", Map.of()));
        }
    }

    /** Not in one transaction: a wrong code must stay counted. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void enter(String code) {
        var login = session.login();
        if (login.step() != LoginStep.SECOND_FACTOR) {
            throw new AccessDeniedException("no code is asked for");
        }
        var username = login.getUsername();
        var address = sessions.addressOf(login.session()).getOrDefault("address", "");
        guard.admit(username, address);
        var account = account(username);
        if (!spend(login, account, code)) {
            guard.failed(username, address, true, "second-factor-failed");
            throw new RuleViolation("wrong-code");
        }
        guard.succeeded(username, address);
        var next = steps.afterCode(account.user(), account.passwordSince(), clock.instant());
        sessions.complete(login);
        session.advance(login.at(next));
    }

    private boolean spend(SignedIn login, AccountQueries.Stored account, String code) {
        var given = code.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        var secret = jdbc.sql("select secret from second_factor where account_id = :id")
                .param("id", account.id())
                .query(String.class)
                .optional();
        if (secret.isEmpty()) {
            return false;
        }
        var step =
                TimeCodes.matching(cipher.decrypt(secret.get()), digits(given), clock.instant(), settings.skewSteps());
        if (step.isPresent()) {
            return jdbc.sql("update second_factor set last_step = :step where account_id = :id and last_step < :step")
                            .param("step", step.getAsLong())
                            .param("id", account.id())
                            .update()
                    > 0;
        }
        boolean recovered = jdbc.sql("update recovery_code set used_at = :now where account_id = :id"
                                + " and code_hash = :hash and used_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", account.id())
                        .param("hash", hash(account.id(), given))
                        .update()
                > 0;
        if (recovered) {
            sessions.record(login, "recovery-code-used");
        }
        return recovered;
    }

    @Override
    public void reset(String username) {
        var actor = currentUser.require(Role.SECURITY_ADMIN);
        RuleViolation.unless(!actor.username().equals(username), "own-account");
        RuleViolation.unless(remove(account(username).id()), "no-second-factor");
        sessions.endAll(username, Sessions.End.ADMINISTRATOR);
        events.publishEvent(AuditEntry.ofUser(username, "second-factor-reset", Map.of()));
    }

    private boolean remove(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = :id")
                .param("id", account)
                .update();
        return jdbc.sql("delete from second_factor where account_id = :id")
                        .param("id", account)
                        .update()
                > 0;
    }

    private AccountQueries.Stored account(String username) {
        return accounts.stored(username).orElseThrow(() -> new NotFoundException("account " + username));
    }

    private void audit(SignedIn login, String action, Map<String, String> details) {
        runAs.as(login.actor(), () -> events.publishEvent(AuditEntry.ofUser(login.getUsername(), action, details)));
    }

    private String hash(UUID account, String code) {
        return cipher.blindIndex("recovery-code\n" + account + "\n" + code.replace("-", ""));
    }

    /** People type the space that apps show in the middle. */
    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
