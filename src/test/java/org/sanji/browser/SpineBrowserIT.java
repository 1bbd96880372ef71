package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The thinnest way through the house, as its people walk it: desk, triage, organ, opinion, service, rates. */
class SpineBrowserIT extends Journey {

    @Test
    void aVisitIsHandledToItsEndAndCounted() {
        var number = registerVisit();
        triage(number);
        accept(number);
        recordSession();
        draftOpinion();
        open("rsj.qian", number);
        says("下一步：请在");
        screenshot("spine-9-approval");
        press("批准并出具");
        says("处理意见书已编号出具");
        recordService(number);
        readRates(number);
    }

    private String registerVisit() {
        login("desk.wang", PASSWORD);
        fill("姓名或单位", "测试庚");
        fill("证件号码", "110101199003070010");
        says("身份证号校验不符");
        fillVisit("测试庚辛", "110101199003070011", "13900000002");
        fill("标题", "测试：工地拖欠三个月工资");
        fill("诉求 1", "结清三个月工资");
        screenshot("spine-1-desk");
        var number = save();
        screenshot("spine-1-receipt");
        open("/receipts/" + number);
        assertThat(page.getByText("信访事项登记回执").last()).isVisible();
        assertThat(page.locator("svg")).isVisible();
        screenshot("spine-1-print");
        page.getByText("大字版").click();
        assertThat(page.locator("body")).hasClass(Pattern.compile("large"));
        return number;
    }

    private void triage(String number) {
        logout();
        login("triage.li", PASSWORD);
        assertThat(heading("待分流")).isVisible();
        link(number).click();
        says("决定转送、交办");
        radio("转送");
        pick("牵头单位", "人力资源", LEAD);
        fill("理由（与建议不同时必填）", "涉及工资支付");
        screenshot("spine-2-triage");
        press("转送：" + LEAD);
        page.getByText("正在等待" + LEAD).waitFor();
        showPicture();
        assertThat(page.locator("sanji-bpmn .current").first()).isVisible();
        screenshot("spine-3-picture");
        tab("时间轴").click();
        says("交" + LEAD + "办理");
        screenshot("spine-4-timeline");
    }

    private void accept(String number) {
        logout();
        login("rsj.zhao", PASSWORD);
        assertThat(link(number).first()).isVisible();
        screenshot("spine-5-tasks");
        link(number).first().click();
        assertThat(heading(number)).isVisible();
        press("受理");
        says("请选择怎样告知了信访人");
        choose("告知方式", "当面书面告知");
        screenshot("spine-5-answer");
        press("受理");
        says("一级调处在");
    }

    /** The room is for the next day: at any hour of the day some of it is free then. */
    private void recordSession() {
        button("预约调处室").click();
        var day = page.locator(".room-bar input");
        var today = day.inputValue();
        button("后一天").click();
        assertThat(day).not().hasValue(today);
        var cells = page.locator(".room-cell:enabled");
        cells.nth(2).click();
        cells.nth(4).click();
        screenshot("spine-6-room");
        button("预约").last().click();
        says("已预约：");
        fill("地点", "群众工作中心");
        field("姓名").first().fill("测试庚辛");
        fill("调处记录", "双方核对了工资表，单位承认拖欠。");
        radio("由责任单位出具处理意见");
        screenshot("spine-7-session");
        press("保存调处记录");
        says("起草处理意见并送");
    }

    private void draftOpinion() {
        fill("查明的事实和理由", "经查，工资表属实。");
        press("送负责人审批");
        says("第 1 项诉求还没有答复");
        screenshot("spine-8-unanswered");
        radio("予以支持");
        page.locator("textarea[placeholder='怎样处理，为什么']").fill("责令十日内结清三个月工资。");
        fill("法律法规依据", "《保障农民工工资支付条例》第三条");
        screenshot("spine-8-opinion");
        press("送负责人审批");
        says("处理意见已送审");
    }

    private void recordService(String number) {
        open("rsj.zhao", number);
        choose("送达方式", "直接送达");
        fill("签收人", "测试庚辛");
        press("登记送达");
        says("请填写送达凭证");
        fill("送达凭证", "送达回证一号");
        screenshot("spine-10-service");
        press("登记送达");
        says("送达已登记");
        says("已办结");
        showPicture();
        assertThat(page.locator("sanji-bpmn .current")).hasCount(0);
        screenshot("spine-11-end");
    }

    private void readRates(String number) {
        logout();
        login("leader1", PASSWORD);
        says("等我听取的三级调处");
        screenshot("spine-12-leader");
        open("/rates");
        assertThat(page.locator("sanji-chart[data-ready]").first()).isVisible();
        screenshot("spine-13-rates");
        page.locator(".rate-parts a[href*='cell=REGISTRATIONS']").first().click();
        says(number);
        screenshot("spine-14-list");
        link(number).first().click();
        assertThat(heading(number)).isVisible();
        screenshot("spine-15-leader-reads");
    }
}
