package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A leader reads and instructs, the organ answers, the leader takes note; a clerk finds the case and corrects it. */
@Import(Cases.class)
class LeadBrowserIT extends Journey {

    private static final String PHONE = "13900000088";

    @Autowired
    private Cases cases;

    @Test
    void aLeaderInstructsTheOrganAnswersAClerkFindsAndCorrects() {
        var number = urgentCase();
        instruct(number);
        answer(number);
        takeNote(number);
        search(number);
        correct(number);
    }

    /** Urgent and the newest: the first line of the leader's list. */
    private String urgentCase() {
        var id = cases.register(cases.visit()
                        .change()
                        .parties(Cases.person("测试壬癸", PHONE))
                        .urgent("测试：可能影响公共安全")
                        .build())
                .petitionId();
        cases.assign(id, Cases.LEAD, List.of());
        return cases.view(id).number();
    }

    private void instruct(String number) {
        login("leader1", PASSWORD);
        open("/reading");
        assertThat(link(number)).isVisible();
        screenshot("lead-1-reading");
        page.keyboard().press("p");
        assertThat(heading("批示 " + number)).isVisible();
        fill("批示内容", "请一周内约谈用人单位，结果报我。");
        screenshot("lead-2-instruction");
        exactly("作批示").click();
        says("已批示给" + LEAD);
        assertThat(link(number)).hasCount(0);
    }

    private void answer(String number) {
        logout();
        login("rsj.zhao", PASSWORD);
        assertThat(page.locator(".menu-count").first()).isVisible();
        open("/instructions");
        assertThat(link(number)).isVisible();
        screenshot("lead-3-instructions");
        link(number).click();
        assertThat(heading(number)).isVisible();
        says("请一周内约谈用人单位，结果报我。");
        exactly("反馈").click();
        fill("反馈内容", "已约谈，单位承诺月底前付清。");
        exactly("反馈办理结果").click();
        says("已反馈给示例甲");
        says("已约谈，单位承诺月底前付清。");
        screenshot("lead-4-answer");
    }

    private void takeNote(String number) {
        logout();
        login("leader1", PASSWORD);
        open("/instructions");
        link(number).click();
        // the list says the same words and has the same button: wait for the petition's own page
        assertThat(heading(number)).isVisible();
        says("已约谈，单位承诺月底前付清。");
        exactly("阅").click();
        says("已阅，批示办结");
        screenshot("lead-5-noted");
    }

    private void search(String number) {
        logout();
        login("desk.wang", PASSWORD);
        open("/petitions");
        assertThat(heading("信访件")).isVisible();
        page.keyboard().press("Control+k");
        page.keyboard().type(number.substring(number.indexOf('-') + 1).replaceFirst("^0+", ""));
        assertThat(page.locator(".search-results a")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(number)))
                .isVisible();
        screenshot("lead-6-search");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(heading(number)).isVisible();
        page.keyboard().press("Control+k");
        page.keyboard().type(PHONE);
        page.keyboard().press("Enter");
        assertThat(heading("搜索结果")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/search\\?s=[0-9a-f]+$"));
        page.locator("vaadin-grid").getByText(number).click();
        assertThat(heading(number)).isVisible();
    }

    private void correct(String number) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更多操作"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更正登记"))
                .click();
        assertThat(heading("更正 " + number)).isVisible();
        fill("标题", "测试：三个月工资未足额支付");
        fill("更正理由", "核对后补充月数");
        screenshot("lead-7-correction");
        exactly("保存更正").click();
        says("测试：三个月工资未足额支付");
        exactly("已更正").first().click();
        assertThat(heading("更正记录")).isVisible();
        assertThat(page.locator("del")).hasText("测试：工资未足额支付");
        says("核对后补充月数");
        screenshot("lead-8-history");
    }

    private com.microsoft.playwright.Locator exactly(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
