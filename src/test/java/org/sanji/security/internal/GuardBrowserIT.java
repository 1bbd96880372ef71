package org.sanji.security.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A telephone is bound and asked for, a forgotten login is ended, and the auditor reads and verifies all of it. */
class GuardBrowserIT extends BrowserTest {

    private static final String PASSWORD = "correct-horse";

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private final List<String> refusedByPolicy = new ArrayList<>();
    private String name;

    @BeforeEach
    void listen() {
        name = "g" + UUID.randomUUID().toString().substring(0, 8);
        page.onConsoleMessage(m -> {
            if (m.text().contains("Content Security Policy")) {
                refusedByPolicy.add(m.text());
            }
        });
    }

    private void create(Role role, String organ) {
        runAs.system(() -> {
            users.create(name, new UserProfile("钱某某", Set.of(role), organ, false), PASSWORD, false);
            return null;
        });
    }

    /** Reads the secret off the page and types the code that a telephone would show. */
    private String bind(boolean withPassword) {
        var secret = page.locator(".enrolment-secret").textContent().replace(" ", "");
        if (withPassword) {
            page.locator(".enrolment input[type=password]").fill(PASSWORD);
        }
        field("应用显示的六位数").fill(TimeCodes.code(secret, TimeCodes.step(clock.instant())));
        button("确认绑定").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        return secret;
    }

    @Test
    void aTelephoneIsBoundAndAForgottenLoginEnded() {
        create(Role.RECEPTIONIST, "XFJ");
        login(name, PASSWORD);
        open("/account");
        button("绑定手机").click();
        var secret = bind(true);
        button("已妥善保存，继续").click();
        assertThat(page.getByText("已启用")).isVisible();
        logout(); // the browser forgets, the server does not
        login(name, PASSWORD);
        assertThat(heading("输入动态口令")).isVisible();
        open("/account");
        assertThat(heading("输入动态口令")).isVisible();
        field("动态口令").fill("000000");
        button("确认").click();
        assertThat(page.getByText("动态口令不正确或已用过")).isVisible();
        // the next code, a little early: this one was used up when the telephone was bound
        field("动态口令").fill(TimeCodes.code(secret, TimeCodes.step(clock.instant()) + 1));
        button("确认").click();
        assertThat(heading("我的账号")).isVisible();
        assertThat(page.getByText("本次登录")).isVisible();
        screenshot("account");
        button("退出此处").click();
        assertThat(page.getByText("已退出 1 处登录")).isVisible();
        assertThat(button("退出此处")).hasCount(0);
        assertThat(refusedByPolicy).isEmpty();
    }

    @Test
    void aLoginThatWasEndedElsewhereSaysWhy() {
        create(Role.RECEPTIONIST, "XFJ");
        login(name, PASSWORD);
        assertThat(page.locator(".main-layout, vaadin-app-layout").first()).isVisible();
        runAs.system(() -> {
            users.resetPassword(name, "Kettle9tulip");
            return null;
        });
        open("/account");
        assertThat(page.getByText("您的密码、角色或者账号有了变动")).isVisible();
        assertThat(refusedByPolicy).isEmpty();
    }

    @Test
    void theAuditorEnrolsFirstThenFiltersAndVerifies() {
        create(Role.AUDITOR, null);
        login(name, PASSWORD);
        assertThat(heading("绑定动态口令")).isVisible();
        open("/admin/audit?subject=" + name);
        assertThat(heading("绑定动态口令")).isVisible();
        bind(false);
        button("已妥善保存，继续").click();
        page.waitForURL(Pattern.compile(".*/admin/audit\\?subject=" + name));
        assertThat(heading("审计记录")).isVisible();
        assertThat(page.getByText("绑定动态口令").first()).isVisible();
        assertThat(page.getByText("新建账号").first()).isVisible();
        screenshot("audit");
        button("核验").last().click();
        assertThat(page.getByText(Pattern.compile("完整，共 \\d+ 条记录"))).isVisible();
        page.keyboard().press("Escape");
        button("核验全部").click();
        assertThat(page.getByText("全部完整，没有改动或缺失")).isVisible();
        screenshot("audit-verified");
        assertThat(refusedByPolicy).isEmpty();
    }
}
