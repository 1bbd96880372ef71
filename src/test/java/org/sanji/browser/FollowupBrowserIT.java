package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.followup.RatingChannel;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.Receipt;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A petitioner rates at home and on the tablet in the hall; the bureau calls back; nobody with an account can rate. */
@Import(Cases.class)
class FollowupBrowserIT extends Journey {

    private static final Path CONFIG = Path.of("target/followup-config");

    /** A tablet that forgets soon. */
    @DynamicPropertySource
    static void config(DynamicPropertyRegistry registry) throws IOException {
        Files.createDirectories(CONFIG);
        Files.writeString(
                CONFIG.resolve("followup.yml"),
                "callBack: {tries: 3, days: 2}\ncomment: {longest: 500}\ntablet: {idleSeconds: 4, thanksSeconds: 2}\n");
        registry.add("sanji.config-dir", CONFIG::toString);
    }

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetTries() {
        jdbc.sql("delete from track_attempt").update();
    }

    private Receipt closed(boolean agreed) {
        var receipt = cases.register(cases.visit());
        var id = receipt.petitionId();
        cases.accept(cases.assign(id, Cases.LEAD, List.of()));
        if (agreed) {
            cases.level1(id, SessionResult.AGREED);
        } else {
            cases.level1(id, SessionResult.OPINION);
            cases.served(cases.opinionIssued(id));
        }
        return receipt;
    }

    private void shot(String name) {
        page.waitForTimeout(350);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/followup", name + ".png")));
    }

    private Locator box(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private void identify(Receipt receipt, String code) {
        box("编号").fill(receipt.number());
        box("查询码").fill(code);
        box("电话后四位").fill("0001");
        button("下一步").click();
    }

    /** The first group of faces is the bureau's, the second the organ's. */
    private Locator face(int group, String name) {
        return page.locator(".public-scores")
                .nth(group)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private List<String> rated(UUID petition) {
        return jdbc.sql(
                        "select r.channel || ' ' || coalesce(r.bureau, '-') || ' ' || coalesce(r.organ_score, '-')"
                                + " from rating r join aftercare a on a.id = r.aftercare_id where a.petition_id = ? order by r.seq")
                .param(petition)
                .query(String.class)
                .list();
    }

    @Test
    void ratesAtHomeWithTheKeyboardAndTheBureauCallsBack() {
        var receipt = closed(false);
        open("/public");
        assertThat(heading("反映问题、提出建议")).isVisible();
        shot("start");
        open("/public/rate?number=" + receipt.number());
        assertThat(box("编号")).hasValue(receipt.number());
        shot("rate-form");
        identify(receipt, "AAAABBBBCCCC");
        assertThat(page.locator(".public-alert")).containsText("没有查到");
        identify(receipt, receipt.queryCode());
        assertThat(heading(receipt.number())).isVisible();
        shot("rate-open");
        button("提交评价").click();
        assertThat(page.locator(".public-alert")).containsText("请至少给一项评价");
        face(0, "满意").focus();
        page.keyboard().press("Space");
        face(1, "满意").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(face(1, "不满意")).isChecked();
        page.getByLabel("想说的话（可以不填）").nth(1).fill("等了很久才有人告诉我结果。");
        shot("rate-filled");
        button("大字").click();
        shot("rate-large");
        button("大字").click();
        button("提交评价").click();
        assertThat(page.getByText("您的评价已经收到，谢谢。")).isVisible();
        assertThat(page.getByText("5 个工作日内回访您")).isVisible();
        shot("rate-thanks");
        org.assertj.core.api.Assertions.assertThat(rated(receipt.petitionId()))
                .containsExactly(RatingChannel.WEB + " SATISFIED DISSATISFIED");

        open("/public/track?number=" + receipt.number());
        box("查询码").fill(receipt.queryCode());
        box("电话后四位").fill("0001");
        button("查询").click();
        assertThat(page.getByText("您已经评价过")).isVisible();
        shot("tracked-rated");

        calledBack(receipt);
    }

    private void calledBack(Receipt receipt) {
        login("desk.wang", PASSWORD);
        open("/public/rate");
        assertThat(page.getByText("您正以工作人员身份登录，不能评价")).isVisible();
        assertThat(box("编号")).hasCount(0);
        open("/public/tablet");
        assertThat(page.getByText("您正以工作人员身份登录，不能评价")).isVisible();

        open("/followup?show=TO_CALL");
        assertThat(link(receipt.number())).isVisible();
        shot("page-to-call");
        link(receipt.number()).click();
        assertThat(heading(receipt.number())).isVisible();
        assertThat(tab("回访评价")).hasAttribute("aria-selected", "true");
        shot("petition-call-back");
        radio("仍不满意");
        fill("信访人怎么说", "说等候时间太长，答复前没有人联系过他。");
        press("完成回访");
        says("复查期还没有过");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("已告知信访人"))
                .check();
        press("完成回访");
        says("回访已登记");
        tab("回访评价").click();
        says("说等候时间太长");
        shot("petition-tab");
    }

    @Test
    void theTabletForgetsAfterEachRatingAndWhenNobodyTouchesIt() {
        var receipt = closed(false);
        page.setViewportSize(1280, 800);
        open("/public/tablet");
        assertThat(heading("评价办理结果")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK)).hasCount(0);
        shot("tablet");
        identify(receipt, receipt.queryCode());
        assertThat(heading(receipt.number())).isVisible();
        face(0, "基本满意").check();
        face(1, "满意").check();
        shot("tablet-filled");
        button("提交评价").click();
        assertThat(page.getByText("您的评价已经收到，谢谢。")).isVisible();
        shot("tablet-thanks");
        assertThat(box("编号")).isVisible();
        assertThat(box("编号")).hasValue("");
        org.assertj.core.api.Assertions.assertThat(rated(receipt.petitionId()))
                .containsExactly(RatingChannel.TABLET + " BASICALLY SATISFIED");

        identify(receipt, receipt.queryCode());
        assertThat(heading(receipt.number())).isVisible();
        page.setViewportSize(800, 1280);
        shot("tablet-upright");
        assertThat(box("编号")).isVisible();
        assertThat(page.locator("body")).not().containsText(receipt.number());
        box("编号").fill("XF2026-1");
        assertThat(box("编号")).hasValue("");
    }

    @Test
    void whatWasPromisedIsCheckedAndChangedByBothSides() {
        var receipt = closed(true);
        jdbc.sql("update execution_check set due_on = ? where petition_id = ?")
                .param(cases.today())
                .param(receipt.petitionId())
                .update();
        login("desk.wang", PASSWORD);
        open("/petitions/" + receipt.number() + "?tab=followup-ui.tab");
        button("双方变更、解除协议").click();
        radio("变更");
        shot("agreement-change");
        page.keyboard().press("Escape");
        button("登记回访").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        shot("visit-dialog");
        page.keyboard().press("Escape");
        open("/followup?show=CHECK_DUE");
        assertThat(link(receipt.number())).isVisible();
        shot("page-checks");
    }
}
