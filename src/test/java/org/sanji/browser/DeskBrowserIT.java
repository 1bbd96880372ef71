package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registration page as a clerk with a queue uses it: without the mouse, and with a whole group in front. */
class DeskBrowserIT extends Journey {

    /** A second try meets another person, not the one whom the first has registered. */
    private static final AtomicInteger TRIES = new AtomicInteger();

    private static final List<String> IDS =
            List.of("110101199203070059", "110101199203080054", "11010119920309005X", "110101199203100051");

    private int presses;
    private int characters;

    @BeforeEach
    void startCounting() {
        presses = 0;
        characters = 0;
    }

    private void keys(String... names) {
        for (var key : names) {
            page.keyboard().press(key);
            presses++;
        }
    }

    private void type(String text) {
        page.keyboard().type(text);
        characters += text.length();
    }

    /** Types where the cursor is, and goes on; the next field has the cursor then. */
    private void typeInto(String label, String text, String key) {
        assertThat(at(label)).isFocused();
        type(text);
        keys(key);
    }

    @Test
    void aCategoryThatIsNotThereIsSaidAndAnEverydayWordFindsOne() {
        loginByKeys();
        at("事项类别").click();
        page.keyboard().type("没有的一类");
        page.keyboard().press("Tab");
        assertThat(page.getByText("没有“没有的一类”这一类")).isVisible();
        page.waitForFunction("() => document.getAnimations().length === 0");
        screenshot("desk-unknown-category");
        at("事项类别").click();
        page.keyboard().type("公积金");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("公积金");
    }

    private Locator at(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** No click from the login to the next person. */
    private void loginByKeys() {
        open("/login");
        page.locator("#vaadinLoginUsername input").fill("desk.wang");
        page.locator("#vaadinLoginPassword input").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        open("/desk");
        assertThat(at("姓名或单位")).isFocused();
    }

    @Test
    void aVisitIsRegisteredByKeyboardAlone() {
        int turn = TRIES.getAndIncrement();
        var name = "测试" + "键按敲打".charAt(turn);
        loginByKeys();
        long start = System.nanoTime();
        typeInto("姓名或单位", name + "盘", "Enter");
        typeInto("证件号码", IDS.get(turn), "Enter");
        typeInto("联系电话", "1390000010" + turn, "Enter");
        typeInto("乡镇和村", "qsc", "Enter");
        typeInto("住址", "12号", "Enter");
        assertThat(page.locator(".address-begin").first()).hasText("青石镇青石村");
        typeInto("标题", "测试：小区物业乱收停车费", "Enter");
        typeInto("事实与理由", "物业公司未经业主大会同意就涨停车费，维修基金账目从未公布。", "Control+Enter");
        typeInto("诉求 1", "停止乱收停车费", "Enter");
        typeInto("诉求 2", "公布维修基金账目", "Enter");
        typeInto("诉求 3", "", "Enter");
        typeInto("事项类别", "wyfw", "Enter");
        typeInto("事发乡镇和村", "qsc", "Enter");
        assertThat(at("具体地点")).isFocused();
        says("草稿已存");
        screenshot("desk-1-by-keyboard");
        keys("Control+s");
        says("登记成功");
        var number = page.locator(".receipt-number").textContent();
        screenshot("desk-2-saved");
        var receipt = page.context().waitForPage(() -> keys("Enter"));
        assertThat(receipt.getByText(number).first()).isVisible();
        receipt.close();
        keys("Enter");
        assertThat(at("姓名或单位")).isFocused();
        assertThat(at("姓名或单位")).hasValue("");
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        System.out.println("a visit by keyboard alone: " + presses + " key presses, " + characters
                + " characters typed, " + seconds + " s, " + number);
        assertThat(presses).as("keys beside the text").isLessThanOrEqualTo(16);
        says("上一件 " + number);
        aRepeatIsFoundAndLinkedByOneKey(name, number);
    }

    private void aRepeatIsFoundAndLinkedByOneKey(String name, String number) {
        typeInto("姓名或单位", name, "Enter");
        assertThat(page.locator(".repeat-card").filter(new Locator.FilterOptions().setHasText(number)))
                .isVisible();
        says("姓名相近，请核对");
        page.keyboard().press("Alt+j");
        says("以前：" + number);
        page.keyboard().press("Escape");
        assertThat(page.locator(".compare-columns")).hasCount(0);
        page.keyboard().press("Alt+1");
        says("已关联 " + number);
        page.keyboard().press("Alt+n");
        says("已认定为新事项");
    }

    @Test
    void aGroupVisitWithItsListAndAReceiptEach() {
        loginByKeys();
        typeInto("姓名或单位", "测试代表一", "Enter");
        typeInto("证件号码", "", "Enter");
        typeInto("联系电话", "13900000111", "Enter");
        typeInto("乡镇和村", "lhc", "Enter");
        typeInto("住址", "1号", "Enter");
        keys("Alt+p");
        var second = page.locator(".party-row").nth(1);
        assertThat(second.getByLabel("姓名或单位")).isFocused();
        type("测试代表二");
        keys("Enter", "Enter", "Enter");
        assertThat(second.getByLabel("乡镇和村")).isFocused();
        type("lhc");
        keys("Enter");
        assertThat(second.getByLabel("住址")).isFocused();
        keys("Alt+g");
        var list = at("联名名单");
        assertThat(list).isFocused();
        page.keyboard().insertText("序号\t姓名\t电话\n1\t测试丙\t13900000112\n2\t测试丁\n3\t测试丁\n4\t测试戊\t110101199003070010");
        says("计入 2 人；1 行有误；1 行重复，不再计入");
        says("证件号码有误");
        screenshot("desk-3-group-list");
        page.keyboard().press("Control+a");
        page.keyboard().insertText("测试丙 13900000112\n测试丁\n测试戊");
        says("计入 3 人；0 行有误；0 行重复，不再计入");
        assertThat(at("涉及人数")).hasValue("5");
        assertThat(at("到访人数")).hasValue("2");
        keys("Control+Enter");
        typeInto("标题", "测试：征地补偿标准不一", "Enter");
        typeInto("事实与理由", "同一地块两期补偿相差一倍。", "Control+Enter");
        typeInto("诉求 1", "按同一标准补偿", "Enter");
        readBack();
        var number = save();
        says("代表 2 人，回执每人一份。");
        printedForEach(number);
        page.keyboard().press("n");
        assertThat(at("姓名或单位")).hasValue("");
    }

    /** The second screen of the same session; what was confirmed is withdrawn by a change. */
    private void readBack() {
        assertThat(at("诉求 2")).isFocused();
        var screen = page.context().waitForPage(() -> keys("Alt+b"));
        assertThat(screen.getByText("按同一标准补偿")).isVisible();
        screen.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/desk-4-read-back.png")));
        screen.getByText("读过，属实").click();
        says("信访人已确认属实");
        page.keyboard().press("Alt+r");
        assertThat(at("诉求 2")).isFocused();
        type("公开补偿标准");
        says("核对后内容有改动，须重新核对");
        assertThat(screen.getByText("公开补偿标准")).isVisible();
        screen.getByText("读过，属实").click();
        says("信访人已确认属实");
    }

    private void printedForEach(String number) {
        var receipt = page.context().waitForPage(() -> keys("Enter"));
        assertThat(receipt.locator(".sheet")).hasCount(2);
        assertThat(receipt.getByText("测试代表一")).isVisible();
        assertThat(receipt.getByText("测试代表二")).isVisible();
        assertThat(receipt.getByText("经信访人核对属实").first()).isVisible();
        var paper = page.context().newPage();
        for (var type : new String[] {"normal", "large"}) {
            paper.navigate(receipt.url().replaceAll("\\?.*", "?type=" + type));
            assertThat(paper.locator("svg").first()).isVisible();
            paper.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target/screenshots", "desk-5-receipts-" + type + ".pdf")));
        }
        paper.close();
        assertThat(receipt.getByText(number).first()).isVisible();
        receipt.close();
    }

    /** Another login sees an idle screen, whatever is read back elsewhere. */
    @Test
    void theScreenShowsNothingPersonalToAnotherSession() {
        loginByKeys();
        typeInto("姓名或单位", "测试隐私", "Enter");
        var screen = page.context().waitForPage(() -> keys("Alt+b"));
        assertThat(screen.getByText("信访人：测试隐私")).isVisible();
        try (var other = page.context().browser().newContext()) {
            var stranger = other.newPage();
            stranger.navigate(page.url().replace("/desk", "/readback"));
            assertThat(stranger.locator("#vaadinLoginUsername input")).isVisible();
            stranger.locator("#vaadinLoginUsername input").fill("desk.wang");
            stranger.locator("#vaadinLoginPassword input").fill(PASSWORD);
            stranger.keyboard().press("Enter");
            assertThat(stranger.getByText("登记完成后，请在这里核对内容。")).isVisible();
            assertThat(stranger.getByText("测试隐私")).hasCount(0);
        }
        page.bringToFront();
        open("/petitions");
        assertThat(screen.getByText("登记完成后，请在这里核对内容。")).isVisible();
        assertThat(screen.getByText("测试隐私")).hasCount(0);
    }
}
