package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.DemoAccounts;
import org.sanji.common.ui.NavigationEntry;
import org.sanji.security.DemoMode;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class ShellBrowserIT extends BrowserTest {

    private static final String PASSWORD = "correct-horse";

    @TestConfiguration
    static class Demo {
        @Bean
        @Primary
        DemoMode demoForTest() {
            return new DemoMode(true);
        }

        @Bean
        NavigationEntry sampleEntry() {
            return NavigationEntry.of(SamplePage.class, "样张", VaadinIcon.RECORDS, 1);
        }

        @Bean
        @Primary
        DemoAccounts accountsForTest() {
            return () -> List.of(
                    new DemoAccounts.Account("clerk", PASSWORD, "王小明", "接待员", "信访局"),
                    new DemoAccounts.Account("police", PASSWORD, "李四", "单位联络员", "公安局"),
                    new DemoAccounts.Account("leader", PASSWORD, "赵六", "分管领导", "信访局"));
        }
    }

    @Autowired
    Users users;

    @Autowired
    RunAs runAs;

    @BeforeEach
    void accounts() {
        if (users.find("clerk").isEmpty()) {
            var profile = new UserProfile("王小明", Set.of(Role.RECEPTIONIST), "XFJ", false);
            runAs.system(() -> {
                users.create("clerk", profile, PASSWORD, false);
                users.create("novice", profile, PASSWORD, true);
                return null;
            });
        }
    }

    @Test
    void aDemonstrationOffersItsAccounts() {
        open("/login");
        button("王小明").click();
        assertThat(field("登录名")).hasValue("clerk");
        screenshot("login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page.getByText("演示数据，请勿录入真实信息")).isVisible();
        button("退出").click();
        page.waitForURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void aWrongPasswordIsExplained() {
        open("/login");
        field("登录名").fill("nobody");
        page.locator("#vaadinLoginPassword input").fill("wrong");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        assertThat(page.getByText("没有登录成功")).isVisible();
        screenshot("login-failed");
    }

    @Test
    void aOneTimePasswordMustBeChangedFirst() {
        login("novice", PASSWORD);
        assertThat(heading("修改密码")).isVisible();
        open("/sample");
        assertThat(heading("修改密码")).isVisible();
        field("原密码").fill(PASSWORD);
        field("新密码").fill("another-horse");
        field("再次输入新密码").fill("another-mule");
        button("保存并重新登录").click();
        assertThat(page.getByText("两次输入的新密码不一致")).isVisible();
        screenshot("change-password");
        field("再次输入新密码").fill("another-horse");
        button("保存并重新登录").click();
        page.waitForURL(Pattern.compile(".*/login.*"));
        login("novice", "another-horse");
        assertThat(button("退出")).isVisible();
    }

    @Test
    void theSharedComponentsWork() {
        login("clerk", PASSWORD);
        open("/sample");
        assertThat(page.getByText("XF2026-000001")).isVisible();
        screenshot("sample-top");
        field("姓名或编号").fill("张");
        page.waitForURL(Pattern.compile(".*q=%E5%BC%A0.*"));
        assertThat(page.getByText("XF2026-000002")).isVisible();
        assertThat(page.getByText("XF2026-000001")).isHidden();
        page.goBack();
        assertThat(page.getByText("XF2026-000001")).isVisible();
        var chart = page.locator("sanji-chart[data-ready]");
        var picture = page.locator("sanji-bpmn[data-ready]");
        assertThat(picture).isVisible();
        picture.scrollIntoViewIfNeeded();
        assertThat(chart).isVisible();
        screenshot("sample-picture");
        chart.click(new Locator.ClickOptions());
        button("转送").first().click();
        field("理由").fill("短");
        screenshot("confirm");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("转送"))
                .click();
        assertThat(page.getByText("密码至少 10 个字符")).isVisible();
        screenshot("rule");
    }

    @Test
    void absentPagesAndTheOtherLanguage() {
        login("clerk", PASSWORD);
        open("/nowhere");
        assertThat(page.getByText("没有找到，或您无权查看。")).isVisible();
        screenshot("not-found");
        button("English").click();
        assertThat(button("Log out")).isVisible();
        screenshot("english");
    }
}
