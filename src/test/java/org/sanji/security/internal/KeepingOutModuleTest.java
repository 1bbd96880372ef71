package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.AuditEntry;
import org.sanji.common.ConfigFiles;
import org.sanji.common.RuleViolation;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.LoginSettings;
import org.sanji.security.LoginStep;
import org.sanji.security.OneTimePasswords;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.SecondFactors;
import org.sanji.security.Sessions;
import org.sanji.security.SignedIn;
import org.sanji.security.TooManyAttempts;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.AtOnce;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Passwords, codes, locks and sessions, with the clock in the hand of the test; each test has people of its own. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@RecordApplicationEvents
@Import(KeepingOutModuleTest.StandingClock.class)
class KeepingOutModuleTest {

    static final String PASSWORD = "correct-horse";
    private static final String OFFICE = "192.0.2.10";
    private static final String ELSEWHERE = "198.51.100.7";
    private static final Actor CHIEF = new Actor("chief", "安全员", Set.of(Role.SECURITY_ADMIN), null, false);

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {
        @Bean
        @Primary
        MutableClock standingClock() {
            return new MutableClock();
        }

        /** Without the time that a refused login takes, so that the many of these tests take none. */
        @Bean
        @Primary
        LoginSettings withoutWaiting(ConfigFiles files) {
            var s = LoginSettings.load(files);
            return new LoginSettings(
                    s.password(),
                    s.perAccount(),
                    s.perAddress(),
                    s.everywhere(),
                    s.trusted(),
                    0,
                    s.idle(),
                    s.warning(),
                    s.sessionsPerAccount(),
                    s.recoveryCodes(),
                    s.skewSteps());
        }
    }

    @Autowired
    MutableClock clock;

    @Autowired
    Users users;

    @Autowired
    SecondFactors factors;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionBook book;

    @Autowired
    LocalSessions local;

    @Autowired
    OneTimePasswords passwords;

    @Autowired
    PasswordRules rules;

    @Autowired
    PasswordLogin login;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    RunAs runAs;

    @Autowired
    ActingContextStrategy strategy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoginSettings settings;

    @Autowired
    ApplicationEvents events;

    private String name;

    @BeforeEach
    void somebody() {
        clock.set(MutableClock.START);
        name = "p" + UUID.randomUUID().toString().substring(0, 12);
        from(OFFICE);
    }

    @AfterEach
    void leave() {
        strategy.clearContext();
        RequestContextHolder.resetRequestAttributes();
        jdbc.sql("delete from attempt").update();
    }

    private void create(Role role) {
        var organ = role == Role.AUDITOR ? null : "XFJ";
        runAs.as(CHIEF, () -> users.create(name, new UserProfile("王某某", Set.of(role), organ, false), PASSWORD, false));
    }

    private void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537.36");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private SignedIn login(String password) {
        var authentication = login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        strategy.setContext(new SecurityContextImpl(authentication));
        return (SignedIn) authentication.getPrincipal();
    }

    private SignedIn principal() {
        return (SignedIn) strategy.getContext().getAuthentication().getPrincipal();
    }

    private void wrong() {
        assertThatThrownBy(() -> login("wrong-horse")).isInstanceOf(BadCredentialsException.class);
    }

    private List<String> actions() {
        return events.stream(AuditEntry.class)
                .filter(e -> e.chain().equals("user:" + name))
                .map(AuditEntry::action)
                .toList();
    }

    private String codeNow(String secret) {
        return TimeCodes.code(secret, TimeCodes.step(clock.instant()));
    }

    /** Binds a telephone in a running session and moves on by a minute, so that the code is used up. */
    private String bound() {
        login(PASSWORD);
        var secret = factors.newSecret();
        factors.enrol(secret, codeNow(secret), PASSWORD);
        clock.forward(Duration.ofMinutes(1));
        return secret;
    }

    private static void violates(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @Test
    void aPasswordIsNotTakenAgainUntilFiveOthersWereUsed() {
        create(Role.RECEPTIONIST);
        var password = PASSWORD;
        for (int i = 0; i < 5; i++) {
            login(password);
            var next = "Tulip7kettle" + (char) ('a' + i);
            users.changeOwnPassword(password, next);
            password = next;
        }
        login(password);
        var last = password;
        violates("password-history", () -> users.changeOwnPassword(last, PASSWORD));
        users.changeOwnPassword(last, "Kettle9tulip");
        login("Kettle9tulip");
        users.changeOwnPassword("Kettle9tulip", PASSWORD);
        login(PASSWORD);
    }

    @Test
    void aWeakPasswordIsRefusedWhoeverChoosesIt() {
        create(Role.RECEPTIONIST);
        login(PASSWORD);
        violates("password-names", () -> users.changeOwnPassword(PASSWORD, name + "-kettle"));
        violates("password-common", () -> runAs.as(CHIEF, () -> users.resetPassword(name, "Password2026!")));
        violates(
                "password-simple",
                () -> runAs.as(
                        CHIEF,
                        () -> users.create(
                                "x" + name,
                                new UserProfile("李某", Set.of(Role.RECEPTIONIST), "XFJ", false),
                                "1qaz2wsx3edc",
                                true)));
    }

    @Test
    void aWrongOldPasswordIsCountedToo() {
        create(Role.RECEPTIONIST);
        login(PASSWORD);
        for (int i = 0; i < 5; i++) {
            violates("wrong-old-password", () -> users.changeOwnPassword("wrong-horse", "Kettle9tulip"));
        }
        violates("too-many-attempts", () -> users.changeOwnPassword(PASSWORD, "Kettle9tulip"));
    }

    @Test
    void unknownNamesAreLockedLikeKnownOnes() {
        for (int i = 0; i < 5; i++) {
            wrong();
        }
        assertThatThrownBy(() -> login(PASSWORD))
                .isInstanceOfSatisfying(TooManyAttempts.class, e -> assertThat(e.until())
                        .isEqualTo(clock.instant().plus(settings.perAccount().lock())));
        assertThat(actions()).isEmpty();
    }

    @Test
    void aLockHoldsForTheAddressWhereItWasEarned() {
        create(Role.RECEPTIONIST);
        from(ELSEWHERE);
        for (int i = 0; i < 5; i++) {
            wrong();
        }
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(TooManyAttempts.class);
        assertThat(actions()).contains("login-failed", "login-locked");
        assertThat(users.find(name).orElseThrow().lockedUntil()).isAfter(clock.instant());
        from(OFFICE);
        login(PASSWORD);
        from(ELSEWHERE);
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(TooManyAttempts.class);
        clock.forward(settings.perAccount().lock());
        login(PASSWORD);
    }

    @Test
    void guessingFromManyAddressesLocksEveryPlaceButThoseWhereThePersonWorks() {
        create(Role.LEADER);
        login(PASSWORD);
        for (int i = 0; i < settings.everywhere().tries(); i++) {
            from("203.0.113." + i);
            wrong();
        }
        from(ELSEWHERE);
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(TooManyAttempts.class);
        from(OFFICE);
        login(PASSWORD);
    }

    @Test
    void oneAddressCannotTryNameAfterName() {
        var own = name;
        for (int i = 0; i < settings.perAddress().tries(); i++) {
            name = own + i;
            assertThatThrownBy(() -> login.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, "x".repeat(300))))
                    .isInstanceOf(BadCredentialsException.class);
        }
        name = own;
        create(Role.RECEPTIONIST);
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(TooManyAttempts.class);
        from(ELSEWHERE);
        login(PASSWORD);
    }

    @Test
    void aClosedAccountAnswersLikeAWrongPassword() {
        create(Role.RECEPTIONIST);
        runAs.as(CHIEF, () -> users.lock(name));
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void anAdministratorActsAsNobodyUntilATelephoneIsBound() {
        create(Role.AUDITOR);
        assertThat(login(PASSWORD).step()).isEqualTo(LoginStep.ENROLMENT);
        assertThat(principal().getAuthorities()).isEmpty();
        assertThat(currentUser.isLoggedIn()).isFalse();
        assertThatThrownBy(currentUser::actor).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(sessions::own).isInstanceOf(AccessDeniedException.class);
        var secret = factors.newSecret();
        violates("wrong-code", () -> factors.enrol(secret, "000000", ""));
        assertThat(factors.enrol(secret, codeNow(secret), "")).hasSize(10).doesNotHaveDuplicates();
        assertThat(currentUser.actor().has(Role.AUDITOR)).isTrue();
        violates("second-factor-required", () -> factors.giveUp(PASSWORD));
    }

    @Test
    void aCodeOpensOnceAndIsAskedAtEachLogin() {
        create(Role.RECEPTIONIST);
        var secret = bound();
        assertThat(login(PASSWORD).step()).isEqualTo(LoginStep.SECOND_FACTOR);
        assertThatThrownBy(currentUser::actor).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.changeOwnPassword(PASSWORD, "Kettle9tulip"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> factors.enrol(secret, codeNow(secret), PASSWORD))
                .isInstanceOf(AccessDeniedException.class);
        var code = codeNow(secret);
        factors.enter(code.substring(0, 3) + " " + code.substring(3));
        assertThat(currentUser.actor().username()).isEqualTo(name);
        login(PASSWORD);
        violates("wrong-code", () -> factors.enter(code));
        clock.forward(Duration.ofSeconds(30));
        factors.enter(codeNow(secret));
        assertThat(actions()).contains("second-factor-on", "second-factor-failed", "login");
    }

    @Test
    void theSameCodeAtTheSameMomentOpensOnce() throws Exception {
        create(Role.RECEPTIONIST);
        var secret = bound();
        var first = login(PASSWORD);
        var code = codeNow(secret);
        var done = AtOnce.run(IntStream.range(0, 3)
                .mapToObj(i -> (Callable<String>) () -> {
                    strategy.setContext(new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(first, null, List.of())));
                    try {
                        factors.enter(code);
                        return "in";
                    } catch (RuleViolation e) {
                        return "out";
                    } finally {
                        strategy.clearContext();
                    }
                })
                .toList());
        assertThat(done.failures()).isEmpty();
        assertThat(done.results()).containsExactlyInAnyOrder("in", "out", "out");
    }

    @Test
    void wrongCodesLockAndARightPasswordDoesNotStartTheCountAgain() {
        create(Role.RECEPTIONIST);
        var secret = bound();
        for (int i = 0; i < 2; i++) {
            login(PASSWORD);
            violates("wrong-code", () -> factors.enter("abcdef"));
        }
        login(PASSWORD);
        assertThatThrownBy(() -> factors.enter(codeNow(secret))).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> login(PASSWORD)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
        create(Role.RECEPTIONIST);
        login(PASSWORD);
        var secret = factors.newSecret();
        var codes = factors.enrol(secret, codeNow(secret), PASSWORD);
        login(PASSWORD);
        factors.enter(codes.get(0).toUpperCase(java.util.Locale.ROOT));
        assertThat(factors.own().recoveryCodesLeft()).isEqualTo(9);
        assertThat(actions()).contains("recovery-code-used");
        login(PASSWORD);
        violates("wrong-code", () -> factors.enter(codes.get(0)));
        assertThat(jdbc.sql("select count(*) from recovery_code where code_hash like :code")
                        .param("code", "%" + codes.get(1) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select secret from second_factor")
                        .query(String.class)
                        .list())
                .noneMatch(s -> s.contains(secret));
    }

    @Test
    void anotherAdministratorResetsALostTelephoneButNotTheOwn() {
        create(Role.RECEPTIONIST);
        bound();
        assertThatThrownBy(() -> factors.reset(name)).isInstanceOf(AccessDeniedException.class);
        runAs.as(CHIEF, () -> factors.reset(name));
        assertThat(login(PASSWORD).step()).isEqualTo(LoginStep.DONE);
        violates("no-second-factor", () -> runAs.as(CHIEF, () -> factors.reset(name)));
        var own = new Actor(name, "本人", Set.of(Role.SECURITY_ADMIN), null, false);
        violates("own-account", () -> runAs.as(own, () -> factors.reset(name)));
        assertThat(actions()).contains("second-factor-reset");
    }

    @Test
    void aSessionIsListedAndEndedFromAnother() {
        create(Role.RECEPTIONIST);
        var first = login(PASSWORD);
        from(ELSEWHERE);
        var second = login(PASSWORD);
        var own = sessions.own();
        assertThat(own).extracting(Sessions.Login::id).containsExactly(second.session(), first.session());
        assertThat(own).extracting(Sessions.Login::current).containsExactly(true, false);
        assertThat(own.get(1).address()).isEqualTo(OFFICE);
        assertThat(own.get(1).agent()).isEqualTo("chrome-windows");
        assertThat(sessions.endOthers()).isEqualTo(1);
        assertThat(book.lastUse(first)).isEmpty();
        assertThat(book.lastUse(second)).isPresent();
        runAs.as(CHIEF, () -> assertThat(sessions.endAll(name)).isEqualTo(1));
        assertThat(book.lastUse(second)).isEmpty();
        assertThat(actions()).filteredOn("session-ended"::equals).hasSize(2);
    }

    @Test
    void nobodyEndsOrListsSomebodyElsesSessions() {
        create(Role.RECEPTIONIST);
        var mine = login(PASSWORD);
        var other = new Actor("other", "另一人", Set.of(Role.RECEPTIONIST), "XFJ", false);
        runAs.as(other, () -> sessions.end(mine.session()));
        assertThat(book.lastUse(mine)).isPresent();
        assertThatThrownBy(() -> runAs.as(other, () -> sessions.of(name).size()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> runAs.as(other, () -> sessions.endAll(name) > 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFourthLoginEndsTheOldest() {
        create(Role.RECEPTIONIST);
        var first = login(PASSWORD);
        for (int i = 0; i < settings.sessionsPerAccount(); i++) {
            assertThat(book.lastUse(first)).isPresent();
            clock.forward(Duration.ofSeconds(5));
            login(PASSWORD);
        }
        assertThat(book.lastUse(first)).isEmpty();
        assertThat(sessions.own()).hasSize(settings.sessionsPerAccount());
    }

    @Test
    void anIdleSessionEndsAndUseKeepsItAtOneWriteAMinute() {
        create(Role.RECEPTIONIST);
        var used = login(PASSWORD);
        from(ELSEWHERE);
        var left = login(PASSWORD);
        clock.forward(Duration.ofSeconds(30));
        book.touch(used.session());
        assertThat(book.lastUse(used)).contains(MutableClock.START);
        clock.forward(Duration.ofMinutes(20));
        book.touch(used.session());
        clock.forward(Duration.ofMinutes(20));
        book.endIdle();
        assertThat(book.lastUse(left)).isEmpty();
        assertThat(book.lastUse(used)).isPresent();
        assertThat(book.endOf(left.session())).contains(Sessions.End.IDLE);
        assertThat(book.endOf(used.session())).isEmpty();
    }

    @Test
    void anOwnLogoutNeedsNoExplanation() {
        create(Role.RECEPTIONIST);
        var here = login(PASSWORD);
        book.end(here.session(), name, Sessions.End.LOGOUT);
        assertThat(book.endOf(here.session())).isEmpty();
        assertThat(book.endOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aChangedAccountEndsItsSessions() {
        create(Role.RECEPTIONIST);
        var open = login(PASSWORD);
        runAs.as(CHIEF, () -> users.resetPassword(name, "Kettle9tulip"));
        assertThat(book.lastUse(open)).isEmpty();
        assertThat(login("Kettle9tulip").step()).isEqualTo(LoginStep.PASSWORD);
        assertThat(openRows()).isEqualTo(1);
    }

    private int openRows() {
        return jdbc.sql("select count(*) from user_session where username = :name and ended_at is null")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    @Test
    void aSessionEndedElsewhereIsClosedOnThisNodeWithoutARequest() {
        create(Role.RECEPTIONIST);
        var open = login(PASSWORD);
        var session = new MockHttpSession();
        local.seen(open, session);
        local.closeEnded();
        assertThat(session.isInvalid()).isFalse();
        book.end(open.session(), name, Sessions.End.ADMINISTRATOR);
        local.closeEnded();
        assertThat(session.isInvalid()).isTrue();
        local.closeEnded();
    }

    @Test
    void oneTimePasswordsKeepTheRules() {
        for (int i = 0; i < 50; i++) {
            var password = passwords.next("zhang", "张三", "XFJ");
            assertThat(rules.broken(password, "zhang", "张三", "XFJ")).isEmpty();
        }
    }
}
