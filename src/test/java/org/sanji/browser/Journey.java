package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of the journeys and what they do with their hands. */
abstract class Journey extends BrowserTest {

    static final String PASSWORD = ACCOUNT_PASSWORD;
    static final String LEAD = "人力资源和社会保障局";

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void people() {
        account("desk.wang", "王登记", Role.RECEPTIONIST, "XFJ");
        account("triage.li", "李分流", Role.TRIAGE_OFFICER, "XFJ");
        account("rsj.zhao", "赵联络", Role.LIAISON, "RSJ");
        account("rsj.qian", "钱负责", Role.DEPARTMENT_HEAD, "RSJ");
        account("zjj.sun", "孙联络", Role.LIAISON, "ZJJ");
        account("sfj.zhou", "周联络", Role.LIAISON, "SFJ");
        account("leader1", "示例甲", Role.LEADER, "XFJ");
    }

    private void account(String username, String name, Role role, String organ) {
        runAs.system(() -> {
            if (users.find(username).isEmpty()) {
                users.create(username, new UserProfile(name, Set.of(role), organ, false), PASSWORD, false);
            }
            return null;
        });
    }

    /** Logs in as somebody else and opens the petition. */
    void open(String username, String number) {
        logout();
        login(username, PASSWORD);
        open("/petitions/" + number);
        assertThat(heading(number)).isVisible();
    }

    void fill(String label, String text) {
        field(label).first().fill(text);
        field(label).first().press("Tab");
    }

    /** @param idNumber with a right check digit; each journey has a person of its own, so that nothing is a repeat */
    void fillVisit(String person, String idNumber, String phone) {
        fill("证件号码", idNumber);
        assertThat(page.getByText("校验通过")).isVisible();
        // after the first answer of the server: what is typed before the page listens would be lost
        fill("姓名或单位", person);
        fill("联系电话", phone);
        fill("住址", "示例县青石镇测试村 2 号");
    }

    /** Registers what is on the desk; should a first try have failed, its petition is known and this one is a new matter. */
    String save() {
        page.keyboard().press("Control+s");
        var done = page.getByText("登记成功").first();
        done.or(page.getByText("此人已有信访记录").first()).first().waitFor();
        if (!done.isVisible()) {
            page.keyboard().press("Alt+n");
            says("已认定为新事项");
            page.keyboard().press("Control+s");
            done.waitFor();
        }
        return page.locator(".receipt-number").textContent();
    }

    Locator tab(String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void radio(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .check();
    }

    void tick(String name) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name))
                .check();
    }

    /** Types into a list with a field and takes the suggestion. */
    void pick(String label, String typed, String option) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        box.fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    /** Opens a list without a field and takes one of its lines. */
    void choose(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    /** The deed at the foot of the open task. */
    void press(String name) {
        page.locator(".action-foot")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void says(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Waits for the drawn picture. */
    void showPicture() {
        tab("流程图").click();
        assertThat(page.locator("sanji-bpmn[data-ready]")).isVisible();
    }
}
