package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** A morning's post of five letters: scans first, one anonymous, one accusation, one from a sender who wrote before. */
class LettersBrowserIT extends Journey {

    private static final String WRITER = "测试戊己庚";
    private static final String SECRET = "测试：某干部索要好处";

    @Autowired
    private Clock clock;

    private int keys;

    @Test
    void aBatchOfFiveLetters() {
        login("desk.wang", PASSWORD);
        open("/letters");
        assertThat(field("信封日期")).isFocused();
        page.locator("vaadin-upload input[type=file]").setInputFiles(scans());
        counted(5, 0);
        assertThat(page.locator(".scan-sheet img")).isVisible();
        screenshot("letters-1-scans");

        byKeyboard();
        counted(5, 1);

        key("Alt+y");
        assertThat(field("匿名情况")).isVisible();
        matter("测试：集市噪声扰民", "请规范集市经营时间");
        register(2);

        choose("信访目的", "揭发控告");
        says("登记后立即密封");
        fill("写信人姓名或单位", "测试辛壬癸");
        fill("住址", "示例县青石镇");
        matter(SECRET, "请查处");
        screenshot("letters-2-accusation");
        register(3);
        assertThat(page.locator(".letter-row").nth(2)).containsText("已密封登记");
        assertThat(page.getByText(SECRET)).hasCount(0);

        fill("写信人姓名或单位", WRITER);
        assertThat(page.locator(".repeat-card").first()).isVisible();
        fill("住址", "示例县青石镇");
        matter("测试：再次反映路灯不亮", "请尽快修复路灯");
        screenshot("letters-3-repeat");
        key("Alt+1");
        assertThat(page.locator(".decision-linked")).isVisible();
        register(4);
        assertThat(page.locator(".letter-row").nth(3)).containsText("催办");

        fill("写信人姓名或单位", "测试子丑寅");
        fill("住址", "示例县柳河镇");
        matter("测试：低保申请没有回音", "请答复低保申请");
        register(5);
        screenshot("letters-4-done");

        afterACrashTheBatchIsThere();
        theListIsPrinted();
    }

    private static FilePayload[] scans() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i ->
                        new FilePayload("scan-" + i + ".png", "image/png", SampleFiles.image("png", 420, 594, 500 + i)))
                .toArray(FilePayload[]::new);
    }

    /** The first letter without the mouse, from the envelope to the deed. */
    private void byKeyboard() {
        type(Days.today(clock).minusDays(2).toString());
        key("Enter");
        assertThat(page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText("信访目的")))
                .hasAttribute("focused", "");
        key("Enter");
        type(WRITER);
        key("Enter");
        type("13900000515");
        key("Enter");
        type("shimen");
        key("Enter");
        assertThat(field("住址")).hasValue("青石镇石门村");
        key("End");
        type("6号");
        key("Enter");
        type("测试：村口路灯不亮");
        key("Enter");
        type("请修复村口路灯");
        key("Control+s");
        System.out.println("keystrokes for one letter: " + keys);
    }

    private void type(String text) {
        keys += text.length();
        page.keyboard().type(text);
    }

    private void key(String key) {
        keys++;
        page.keyboard().press(key);
    }

    private void matter(String title, String request) {
        fill("标题", title);
        fill("诉求 1", request);
    }

    private void register(int registered) {
        page.keyboard().press("Control+s");
        counted(5, registered);
    }

    private void counted(int letters, int registered) {
        assertThat(page.locator(".letter-count")).hasText("共 " + letters + " 封，已登记 " + registered + " 封");
    }

    private void afterACrashTheBatchIsThere() {
        page.reload();
        counted(5, 5);
        assertThat(page.locator(".letter-row").nth(1)).containsText("匿名");
        assertThat(page.getByText(SECRET)).hasCount(0);
    }

    private void theListIsPrinted() {
        var list = page.waitForPopup(() -> link("收信登记单").click());
        assertThat(list.getByText("共登记 4 封，其中匿名 1 封、重件 1 封。")).isVisible();
        assertThat(list.locator("tbody tr")).hasCount(4);
        assertThat(list.getByText(SECRET)).hasCount(0);
        list.close();
        button("结束本批").click();
        counted(0, 0);
    }
}
