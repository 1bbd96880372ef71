package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several organs, straight to level two and up to the leader in charge. */
class JointBrowserIT extends Journey {

    @Test
    void threeOrgansDisagreeAndTheLeaderFindsTheAgreement() {
        var number = registerVisit();
        triage(number);
        open("rsj.zhao", number);
        withdrawWithoutSignature();
        choose("告知方式", "短信或者网上告知");
        press("受理");
        says("已受理");
        twoPositionsInTwoWindows(number);
        invite(number);
        position("sfj.zhou", number, "部分支持", 3);
        agreeOnATask(number);
        stepAside(number);
        open("rsj.zhao", number);
        says("各单位意见不一致");
        fill("地点", "群众工作中心");
        field("姓名").first().fill("测试壬癸");
        fill("调处记录", "三家单位意见不一致。");
        radio("提级调处");
        press("保存调处记录");
        says("请写明提级的理由");
        fill("提级理由", "政策空白，请分管领导听取。");
        screenshot("joint-5-up");
        press("保存调处记录");
        says("正在等待");
        hear(number);
    }

    private String registerVisit() {
        login("desk.wang", PASSWORD);
        fillVisit("测试壬癸", "110101198506150027", "13900000003");
        fill("标题", "测试：小区停工，工资和交房都没有着落");
        fill("诉求 1", "支付工资并确定交房时间");
        return save();
    }

    private void triage(String number) {
        open("triage.li", number);
        radio("转送");
        pick("牵头单位", "人力资源", LEAD);
        pick("协办单位", "住房和城乡", "住房和城乡建设局");
        page.keyboard().press("Escape");
        fill("理由（与建议不同时必填）", "涉及两个单位");
        screenshot("joint-1-triage");
        press("转送：" + LEAD);
        says("正在等待" + LEAD);
    }

    private void withdrawWithoutSignature() {
        page.getByText("更多操作").click();
        page.getByText("撤回信访").click();
        button("记录撤回").click();
        says("没有签名的申请不能撤回");
        screenshot("joint-2-withdrawal");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("取消"))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions())).hasCount(0);
    }

    /** Both organs have typed before either hands in: neither waits for the other, neither overwrites. */
    private void twoPositionsInTwoWindows(String number) {
        open("rsj.zhao", number);
        radio("支持");
        fill("理由和依据", "示例理由1");
        var lead = page;
        try (var context = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN"))) {
            page = context.newPage();
            login("zjj.sun", PASSWORD);
            open("/petitions/" + number);
            radio("不支持");
            fill("理由和依据", "示例理由2");
            screenshot("joint-3-position-2");
            press("提交意见");
            says("本单位意见已提交");
        } finally {
            page = lead;
        }
        press("提交意见");
        says("本单位意见已提交");
    }

    private void invite(String number) {
        open("rsj.zhao", number);
        tab("联合调处").click();
        says("意见不一致");
        button("邀请单位参加").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        pick("邀请的单位", "司法", "司法局");
        page.keyboard().press("Escape");
        fill("为什么邀请", "需要核实法律援助情况");
        button("发出邀请").click();
        says("已邀请，等待提交意见");
        says("正在等待司法局");
        screenshot("joint-4-invited");
    }

    private void agreeOnATask(String number) {
        open("rsj.zhao", number);
        tab("联合调处").click();
        pick("责任单位", "住房", "住房和城乡建设局");
        fill("做什么", "核实工程款支付情况");
        var due = field("完成日期").first();
        due.fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(5).toString());
        button("添加任务").click();
        assertThat(page.locator(".joint-task").filter(new Locator.FilterOptions().setHasText("核实工程款支付情况")))
                .isVisible();
        screenshot("joint-4-tasks");
    }

    /** Whoever declares a conflict of interest finds the petition no more; the others go on. */
    private void stepAside(String number) {
        open("zjj.sun", number);
        tab("调处").click();
        button("申明回避").first().click();
        fill("有什么直接利害关系", "与施工单位负责人是近亲属");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("申明回避"))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*/petitions/" + number + ").*$"));
        open("/petitions/" + number);
        says("没有找到");
        assertThat(page.getByText("小区停工")).hasCount(0);
        screenshot("joint-4-stepped-aside");
    }

    private void position(String username, String number, String stance, int turn) {
        open(username, number);
        radio(stance);
        fill("理由和依据", "示例理由" + turn);
        screenshot("joint-3-position-" + turn);
        press("提交意见");
        says("本单位意见已提交");
    }

    private void hear(String number) {
        logout();
        login("leader1", PASSWORD);
        assertThat(link(number).first()).isVisible();
        screenshot("joint-6-leader");
        open("/petitions/" + number);
        says("这是最高一级");
        fill("地点", "领导接访室");
        fill("调处记录", "听取信访人和三家单位意见，当场商定。");
        radio("达成协议");
        fill("协议内容", "一个月内支付工资，年底前交房。");
        press("保存调处记录");
        says("达成协议须经双方同意调解");
        tick("信访人同意调解");
        tick("对方同意调解");
        screenshot("joint-7-hearing");
        press("保存调处记录");
        says("协议已记录");
        says("已办结");
        tab("调处").click();
        says("各单位意见");
        screenshot("joint-8-mediation");
        showPicture();
        screenshot("joint-9-end");
    }
}
