package org.sanji.mediation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.SessionResult;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The organs' side of a case in the browser: from the list of tasks to closure, and through the three levels. */
@Import(Cases.class)
class MediationBrowserIT extends BrowserTest {

    private static final String PASSWORD = ACCOUNT_PASSWORD;
    private static final Actor SECURITY = new Actor("t-security", "测试安全员", Set.of(Role.SECURITY_ADMIN), null, false);

    @Autowired
    private Cases cases;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void accounts() {
        account("rsj.liaison", "陈联络", Role.LIAISON, Cases.LEAD);
        account("rsj.head", "林局长", Role.DEPARTMENT_HEAD, Cases.LEAD);
        account("zjj.liaison", "黄联络", Role.LIAISON, Cases.OTHER);
        account("xfj.officer", "赵分流", Role.TRIAGE_OFFICER, "XFJ");
        account("leader1", "示例甲", Role.LEADER, "XFJ");
        account("supervisor", "钱督查", Role.SUPERVISOR, "XFJ");
    }

    private void account(String username, String name, Role role, String organ) {
        if (users.find(username).isEmpty()) {
            runAs.as(
                    SECURITY,
                    () -> users.create(username, new UserProfile(name, Set.of(role), organ, false), PASSWORD, false));
        }
    }

    private String number(UUID id) {
        return cases.view(id).number();
    }

    private void as(String username) {
        logout();
        login(username, PASSWORD);
    }

    private void petition(UUID id) {
        open("/petitions/" + number(id));
        page.locator(".task-form, .waiting-line, .petition-tabs").first().waitFor();
    }

    private void choose(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    private void radio(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
    }

    private Locator notice(String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void theOrganTakesACaseFromItsListToClosure() {
        var id = cases.assigned();
        as("rsj.liaison");
        assertThat(page).hasURL(Pattern.compile(".*/tasks"));
        assertThat(page.getByText("待办事项").first()).isVisible();
        page.getByText("测试：工资未足额支付").first().waitFor();
        screenshot("worklist");

        petition(id);
        screenshot("organ-answer");
        button("受理").last().click();
        assertThat(page.getByText("请选择怎样告知了信访人。").first()).isVisible();
        radio("提出异议");
        screenshot("organ-answer-object");
        radio("导入法定途径");
        screenshot("organ-answer-statutory");
        radio("受理");
        choose("告知方式", "当面书面告知");
        button("受理").last().click();
        assertThat(notice("已受理")).isVisible();

        page.getByText("一、房间").waitFor();
        screenshot("session-level1");
        var stretch = bookRoomForTheNextDay();
        assertThat(page.getByText(stretch).first()).isVisible();
        page.getByLabel("地点").fill("一级调处3室");
        page.getByLabel("调处记录").last().fill("信访人陈述欠薪经过，用人单位承认未结清。");
        page.locator("input[placeholder='姓名']").first().fill("测试甲");
        page.waitForTimeout(400);
        radio("达成协议");
        screenshot("session-agreed");
        radio("由责任单位出具处理意见");
        button("保存调处记录").click();
        page.getByText("查明的事实和理由").first().waitFor();
        screenshot("opinion-draft");
        button("送负责人审批").click();
        assertThat(page.getByText("还缺").first()).isVisible();
        screenshot("opinion-missing");
        page.getByLabel("查明的事实和理由").fill("经查，用人单位欠付工资三个月。");
        radio("予以支持");
        page.locator("textarea[placeholder='怎样处理，为什么']").first().fill("责令十日内支付。");
        page.getByLabel("法律法规依据").fill("《保障农民工工资支付条例》第三条");
        button("存为草稿").click();
        assertThat(notice("草稿已保存")).isVisible();
        button("送负责人审批").click();
        assertThat(notice("处理意见已送审")).isVisible();
        page.waitForTimeout(500);
        screenshot("opinion-submitted");

        as("rsj.head");
        petition(id);
        page.getByText("批准并出具").waitFor();
        screenshot("opinion-approve");
        button("批准并出具").click();
        assertThat(notice("处理意见书已编号出具")).isVisible();

        as("rsj.liaison");
        petition(id);
        choose("送达方式", "直接送达");
        page.getByLabel("签收人").fill("测试甲");
        page.getByLabel("送达凭证").fill("回证第1号");
        screenshot("service");
        button("登记送达").click();
        assertThat(notice("本件办结")).isVisible();
        tab("调处");
        screenshot("tab-mediation");
        tab("处理意见与协议");
        screenshot("tab-outcome");
    }

    /**
     * Takes what is free on the next day, whoever booked before, and not before the server has drawn that day.
     *
     * @return the stretch as it is written on the page
     */
    private String bookRoomForTheNextDay() {
        button("预约调处室").click();
        var day = page.locator(".room-bar input");
        var today = day.inputValue();
        button("后一天").click();
        assertThat(day).not().hasValue(today);
        var cells = page.locator(".room-cell:enabled");
        cells.nth(2).click();
        cells.nth(4).click();
        var choice = page.locator(".room-choice");
        assertThat(choice).containsText(" 至 ");
        screenshot("room-day");
        var stretch = Pattern.compile("\\d\\d:\\d\\d 至 \\d\\d:\\d\\d").matcher(choice.textContent());
        assertTrue(stretch.find(), "a stretch is chosen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("预约").setExact(true))
                .click();
        assertThat(notice("已预约")).isVisible();
        return stretch.group();
    }

    private void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForTimeout(600);
    }

    @Test
    void levelsTwoAndThree() {
        var joint = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        var objected = cases.assigned();
        var agreed = cases.accepted();
        cases.level1(agreed, SessionResult.AGREED);

        as("zjj.liaison");
        petition(joint);
        page.getByText("本单位的意见").waitFor();
        screenshot("position");
        radio("不支持");
        page.getByLabel("理由和依据").fill("不属于本局监管的工程。");
        button("提交意见").click();
        assertThat(notice("本单位意见已提交")).isVisible();

        as("rsj.liaison");
        petition(joint);
        radio("支持");
        page.getByLabel("理由和依据").fill("欠薪属实。");
        button("提交意见").click();
        page.getByText("各单位意见").first().waitFor();
        screenshot("session-level2");
        page.getByLabel("调处记录").last().fill("各方陈述，意见不一。");
        page.locator("input[placeholder='姓名']").first().fill("测试甲");
        page.getByLabel("地点").fill("二级调处室");
        radio("提级调处");
        page.getByLabel("提级理由").fill("单位意见不一致。");
        button("保存调处记录").click();
        assertThat(notice("转入上一级")).isVisible();
        petition(objected);
        radio("提出异议");
        page.getByLabel("为什么不属于本单位职权").fill("属于建设工程领域，由住建部门监管。");
        button("提出异议").last().click();
        assertThat(notice("异议已提交")).isVisible();
        petition(agreed);
        tab("处理意见与协议");
        screenshot("tab-agreement");

        as("leader1");
        page.waitForTimeout(800);
        screenshot("leader");
        petition(joint);
        page.getByText("二、调处记录").waitFor();
        screenshot("hearing");

        as("xfj.officer");
        petition(objected);
        page.getByText("作出裁定").waitFor();
        screenshot("objection-ruling");
    }

    @Test
    void pageOfTheSupervisor() {
        as("supervisor");
        open("/supervision");
        heading("督办").waitFor();
        screenshot("supervision");
    }
}
