package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The thinnest way through the house, as its people walk it: desk, receipt, triage, organ. */
class SpineBrowserIT extends BrowserTest {

    private static final String PASSWORD = "Pass-word-2026";

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void people() {
        account("desk.wang", "王登记", Role.RECEPTIONIST, "XFJ");
        account("triage.li", "李分流", Role.TRIAGE_OFFICER, "XFJ");
        account("rsj.zhao", "赵联络", Role.LIAISON, "RSJ");
    }

    private void account(String username, String name, Role role, String organ) {
        runAs.system(() -> {
            if (users.find(username).isEmpty()) {
                users.create(username, new UserProfile(name, Set.of(role), organ, false), PASSWORD, false);
            }
            return null;
        });
    }

    private void fill(String label, String text) {
        field(label).first().fill(text);
        field(label).first().press("Tab");
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void aVisitIsRegisteredTriagedAndReachesTheOrgan() {
        var number = registerVisit();
        login("triage.li", PASSWORD);
        assertThat(heading("待分流")).isVisible();
        link(number).click();
        assertThat(page.getByText("待办：分流")).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("转送"))
                .check();
        var lead = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("牵头单位"));
        lead.fill("人力资源");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("人力资源和社会保障局"))
                .click();
        fill("理由（与建议不同时必填）", "涉及工资支付");
        screenshot("spine-2-triage");
        button("转送：人力资源和社会保障局").click();
        page.getByText("正在等待人力资源和社会保障局").waitFor();
        tab("流程图").click();
        assertThat(page.locator("sanji-bpmn[data-ready]")).isVisible();
        assertThat(page.locator("sanji-bpmn .current").first()).isVisible();
        screenshot("spine-3-picture");
        tab("时间轴").click();
        assertThat(page.getByText("交人力资源和社会保障局办理")).isVisible();
        screenshot("spine-4-timeline");
        logout();
        login("rsj.zhao", PASSWORD);
        open("/petitions");
        link(number).click();
        assertThat(heading(number)).isVisible();
        screenshot("spine-5-organ");
    }

    private String registerVisit() {
        login("desk.wang", PASSWORD);
        fill("姓名或单位", "测试甲");
        fill("证件号码", "110101199003070010");
        assertThat(page.getByText("身份证号校验不符")).isVisible();
        fill("证件号码", "110101199003070011");
        assertThat(page.getByText("校验通过")).isVisible();
        fill("联系电话", "13900000002");
        fill("住址", "示例县青石镇测试村 2 号");
        fill("标题", "测试：工地拖欠三个月工资");
        fill("诉求 1", "结清三个月工资");
        screenshot("spine-1-desk");
        page.keyboard().press("Control+s");
        page.getByText("登记成功").waitFor();
        var number = page.locator(".receipt-number").textContent();
        screenshot("spine-1-receipt");
        open("/receipts/" + number);
        assertThat(page.getByText("信访事项登记回执").last()).isVisible();
        assertThat(page.locator("svg")).isVisible();
        screenshot("spine-1-print");
        page.getByText("大字版").click();
        assertThat(page.locator("body")).hasClass(Pattern.compile("large"));
        logout();
        return number;
    }
}
