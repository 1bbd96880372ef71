package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person without an account: reads how it works, submits, tracks, mistypes, is locked out. */
class PortalBrowserIT extends BrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetTries() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        jdbc.sql("delete from track_attempt").update();
    }

    private void shots(String name) {
        shot(name);
        page.setViewportSize(390, 844);
        shot(name + "-phone");
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as("nothing is cut off on a phone: " + name).isLessThanOrEqualTo(390);
        page.setViewportSize(1366, 768);
    }

    private void shot(String name) {
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots/portal", name + ".png")));
    }

    private Locator box(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator alert() {
        return page.locator(".public-alert");
    }

    private void fill() {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("请求解决问题")))
                .check();
        box("姓名或单位名称").fill("测试甲");
        box("证件号码").fill("11010519491231002X");
        box("联系电话").fill("13800001234");
        box("住址").fill("青石镇石门村3组12号");
        box("标题").fill("门前路灯不亮");
        box("事实和理由").fill("石门村3组的路灯坏了两个月，晚上看不清路，老人摔了一跤。找过村里，说没有经费。");
        box("诉求 1").fill("修好路灯");
        button("再加一项诉求").click();
        box("诉求 2").fill("告诉我们以后由谁维护");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("我同意")))
                .check();
    }

    private void track(String number, String code, String four) {
        box("编号").fill(number);
        box("查询码").fill(code);
        box("电话后四位").fill(four);
        button("查询").click();
    }

    @Test
    void submitsTracksMistypesAndIsLockedOut() {
        open("/login");
        link("群众网上信访与查询").click();
        assertThat(heading("反映问题、提出建议")).isVisible();
        shots("start");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("网上提交")))
                .first()
                .click();

        button("下一步：核对").click();
        assertThat(alert()).containsText("处需要改正");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isFocused();
        shots("form-problems");
        fill();
        page.reload();
        assertThat(box("标题")).hasValue("门前路灯不亮");
        shots("form");
        button("下一步：核对").click();
        assertThat(heading("请核对")).isVisible();
        shots("read-back");
        button("确认提交").dblclick();
        assertThat(heading("登记回执")).isVisible();
        shots("receipt");
        var codes = page.locator(".public-code");
        var number = codes.nth(0).innerText();
        var code = codes.nth(1).innerText();
        assertThat(page.url()).doesNotContain(number).doesNotContain(code);
        page.reload();
        assertThat(codes.nth(1)).hasText(code);
        button("再提交一件").click();
        assertThat(heading("网上提交信访事项")).isVisible();
        assertThat(box("标题")).isEmpty();
        link("首页").click();
        assertThat(heading("反映问题、提出建议")).isVisible();
        page.goBack();
        assertThat(page.locator("body")).not().containsText(code);

        open("/public/track?number=" + number);
        assertThat(box("编号")).hasValue(number);
        track(number, "AAAABBBBCCCC", "1234");
        assertThat(alert()).containsText("没有查到");
        shots("track-wrong");
        track(number, code, "1234");
        assertThat(heading(number + " 门前路灯不亮")).isVisible();
        shots("tracked");
        button("查询另一件").click();
        for (int i = 1; i <= 4; i++) {
            track(number, "AAAABBBBCCCC", "1234");
            assertThat(alert()).containsText("没有查到");
        }
        page.waitForTimeout(600);
        track(number, code, "1234");
        assertThat(alert()).containsText("输错次数太多");
        shots("track-locked");
    }

    @Test
    void remembersLargeTypeAndLanguage() {
        open("/public");
        button("大字").click();
        open("/public/submit");
        assertThat(button("大字")).hasAttribute("aria-pressed", "true");
        box("标题").fill("门前路灯不亮");
        shots("form-large");
        button("English").click();
        assertThat(heading("Submit a petition online")).isVisible();
        assertThat(box("Title")).hasValue("门前路灯不亮");
        shots("form-english");
        open("/public");
        assertThat(heading("Raise a problem, make a suggestion")).isVisible();
        shots("start-english-large");
    }
}
