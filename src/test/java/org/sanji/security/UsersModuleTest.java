package org.sanji.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.AuditEntry;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Transactional
@RecordApplicationEvents
class UsersModuleTest {

    private static final Actor CHIEF = new Actor("chief", "安全员", Set.of(Role.SECURITY_ADMIN), null, false);
    private static final UserProfile CLERK = new UserProfile("张三", Set.of(Role.RECEPTIONIST), "XFJ", false);

    @Autowired
    Users users;

    @Autowired
    RunAs runAs;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AuthenticationConfiguration authentication;

    @Autowired
    ApplicationEvents events;

    AuthenticationManager manager;

    @BeforeEach
    void setUp() throws Exception {
        manager = authentication.getAuthenticationManager();
    }

    private void create(String name, UserProfile profile) {
        runAs.as(CHIEF, () -> users.create(name, profile, "correct-horse", false));
    }

    private void login(String name, String password) {
        manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    @Test
    void onlyASecurityAdministratorKeepsAccountsAndEachChangeIsAudited() {
        create("zhang", CLERK);
        assertThat(events.stream(AuditEntry.class).map(AuditEntry::action)).containsExactly("create-user");
        var clerk = runAs.actorOf("zhang");
        assertThat(clerk).isEqualTo(new Actor("zhang", "张三", Set.of(Role.RECEPTIONIST), "XFJ", false));
        assertThatThrownBy(() -> runAs.as(clerk, () -> users.lock("zhang"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> runAs.as(clerk, () -> users.search(UserFilter.none(), PageQuery.first(10))
                        .total()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.lock("zhang")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsAccountsByNameRoleAndOrgan() {
        create("zhang", CLERK);
        create("li", new UserProfile("李四", Set.of(Role.LIAISON, Role.HANDLER), "GAJ", false));
        runAs.as(CHIEF, () -> {
            var page = users.search(new UserFilter("李", Role.HANDLER, "GAJ"), PageQuery.first(10));
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.items().get(0).roles()).containsExactlyInAnyOrder(Role.LIAISON, Role.HANDLER);
            assertThat(users.colleagues(Role.LIAISON, "GAJ")).hasSize(1);
            assertThat(users.colleagues(Role.LIAISON, "SFJ")).isEmpty();
        });
    }

    @Test
    void theThreeAdministratorsAreNeverOnePerson() {
        for (var roles : Set.of(
                Set.of(Role.SECURITY_ADMIN, Role.AUDITOR),
                Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN),
                Set.of(Role.AUDITOR, Role.TRIAGE_OFFICER))) {
            assertThatThrownBy(() -> create("both", new UserProfile("某人", roles, "XFJ", false)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, r -> assertThat(r.code()).isEqualTo("administrator-alone"));
        }
        assertThatThrownBy(() -> create("s", new UserProfile("某人", Set.of(Role.SYSTEM), "XFJ", false)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> create("seal", new UserProfile("某人", Set.of(Role.LIAISON), "GAJ", true)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyChangesTheOwnAccountOrOverwritesAnUnseenChange() {
        create("chief", new UserProfile("安全员", Set.of(Role.SECURITY_ADMIN), null, false));
        create("zhang", CLERK);
        runAs.as(CHIEF, () -> {
            assertThatThrownBy(() -> users.update("chief", 0, CLERK)).isInstanceOf(RuleViolation.class);
            int seen = users.find("zhang").orElseThrow().version();
            users.update("zhang", seen, new UserProfile("张三", Set.of(Role.TRIAGE_OFFICER), "XFJ", true));
            assertThatThrownBy(() -> users.update("zhang", seen, CLERK)).isInstanceOf(StaleActionException.class);
        });
        assertThat(runAs.actorOf("zhang").sealedAccess()).isTrue();
    }

    @Test
    void locksAfterFiveWrongPasswordsAndOpensAgain() {
        create("zhang", CLERK);
        login("zhang", "correct-horse");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> login("zhang", "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> login("zhang", "correct-horse")).isInstanceOf(LockedException.class);
        assertThat(events.stream(AuditEntry.class).map(AuditEntry::action)).contains("login", "login-locked");
        runAs.as(CHIEF, () -> users.unlock("zhang"));
        login("ZHANG", "correct-horse");
    }

    @Test
    void theSystemActsOnBehalfOfAPerson() {
        create("zhang", CLERK);
        runAs.as(
                runAs.actorOf("zhang"),
                () -> runAs.system(() -> {
                    assertThat(currentUser.actor()).isEqualTo(Actor.SYSTEM);
                    assertThat(currentUser.originator()).contains("zhang");
                    return currentUser.require(Role.LEADER);
                }));
        assertThat(currentUser.isLoggedIn()).isFalse();
    }
}
