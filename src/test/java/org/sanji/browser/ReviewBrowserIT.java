package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Receipt;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the handling opinion to its service, review, final review, and the notice that the matter is accepted no more. */
class ReviewBrowserIT extends Journey {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    private Cases cases;
    private Receipt receipt;
    private String number;

    @BeforeEach
    void anOpinionWaitsForItsHead() {
        account("xzf.fu", "付复查", Role.REVIEWER);
        account("xzf.qi", "齐负责", Role.DEPARTMENT_HEAD);
        cases = application.getAutowireCapableBeanFactory().createBean(Cases.class);
        receipt = cases.register(cases.visit());
        number = receipt.number();
        var id = receipt.petitionId();
        cases.accept(cases.assign(id, Cases.LEAD, java.util.List.of()));
        cases.level1(id, SessionResult.OPINION);
        cases.opinionSubmitted(id);
    }

    private void account(String username, String name, Role role) {
        runAs.system(() -> {
            if (users.find(username).isEmpty()) {
                users.create(username, new UserProfile(name, Set.of(role), "XZF", false), PASSWORD, false);
            }
            return null;
        });
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    @Test
    void anOpinionIsReviewedTwiceAndTheMatterIsAcceptedNoMore() {
        opinionAndService();
        request();
        review();
        onlineFinalRequest();
        finalReview();
        acceptedNoMore();
    }

    private void opinionAndService() {
        open("rsj.qian", number);
        press("批准并出具");
        says("登记送达凭证");
        serve("登记送达");
        says("可在");
        screenshot("review-1-strip");
    }

    private void serve(String deed) {
        open("desk.wang", number);
        choose("送达方式", "直接送达");
        fill("签收人", "测试甲");
        fill("送达凭证", "回证1号");
        press(deed);
    }

    /** A request that cannot be is told why; then it is recorded in time. */
    private void request() {
        open("desk.wang", number);
        tab("复查复核").click();
        says("现在可以请求什么");
        screenshot("review-2-offer");
        button("登记复查请求").first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        says("在期限内");
        confirm("登记请求");
        says("请填写请求事项");
        fill("请求事项", "请求撤销原处理意见，支付全部工资");
        fill("不服的理由", "原意见漏算了三个月工资");
        screenshot("review-3-request");
        confirm("登记请求");
        says("请求已登记");
    }

    private void confirm(String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private void review() {
        logout();
        login("xzf.fu", PASSWORD);
        assertThat(link(number).first()).isVisible();
        screenshot("review-4-worklist");
        open("/petitions/" + number);
        says("应当受理");
        screenshot("review-5-accept");
        press("受理");
        says("已受理");
        fill("认定的事实和理由", "经查，原意见核算清楚，没有漏算。");
        fill("依据", "《保障农民工工资支付条例》第三条");
        press("送负责人审批");
        says("请选择结论");
        radio("维持原意见");
        fill("意见内容", "维持原处理意见。");
        says("已自动保存");
        screenshot("review-6-draft");
        press("送负责人审批");
        says("已送审");
        open("xzf.qi", number);
        says("付复查起草");
        screenshot("review-7-approval");
        press("批准并出具");
        says("意见书已出具");
        serve("登记送达");
        says("维持");
        says("市人民政府");
        tab("复查复核").click();
        says("维持原意见");
        screenshot("review-8-upheld");
    }

    /** The petitioner reads the result and goes on, without an account. */
    private void onlineFinalRequest() {
        logout();
        open("/public/track?number=" + number);
        box("查询码").fill(receipt.queryCode());
        box("电话后四位").fill("0001");
        button("查询").first().click();
        says("复查和复核");
        says("维持原意见");
        says("市人民政府");
        shot("review-9-public");
        button("提出复核请求").click();
        button("提交请求").click();
        says("请填写请求事项");
        box("您请求什么").fill("请求撤销复查意见");
        box("为什么不服").fill("还是没有查清");
        shot("review-10-public-form");
        button("提交请求").click();
        says("将转送该机关");
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private void shot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots", name + ".png")));
    }

    private void finalReview() {
        open("triage.li", number);
        says("材料转送复查机关");
        fill("随附材料", "请求书、处理意见书、复查意见书");
        screenshot("review-11-forward");
        press("转送");
        says("转送函已出具");
        open("/reviews?show=AWAITING_ANSWER");
        assertThat(link(number).first()).isVisible();
        screenshot("review-12-list");
        open("/petitions/" + number);
        fill("意见书文号", "市复核〔2026〕9号");
        fill("意见书日期", today());
        fill("对方送达信访人的日期", today());
        press("登记结果");
        says("请选择结论");
        radio("维持原意见");
        fill("意见摘要", "维持复查意见。");
        screenshot("review-13-answer");
        press("登记结果");
        says("结果已登记");
        says("市复核〔2026〕9号");
        tab("复查复核").click();
        says("已经复核终结");
        screenshot("review-14-final");
    }

    private void acceptedNoMore() {
        var again = cases.repeatOf(receipt.petitionId(), PetitionForm.VISIT);
        var repeat = cases.view(again).number();
        open("triage.li", repeat);
        says("终结后再访");
        says("不再受理");
        screenshot("review-15-no-further");
        radio("不再受理");
        press("不再受理");
        says("有新的事实的，另行登记");
        screenshot("review-16-end");
    }
}
