package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanji.testing.BrowserTest;
import org.springframework.test.context.TestPropertySource;

/**
 * Every page of every role over the invented data: no failure, no word in Latin letters, nothing wider than the window.
 * All findings are gathered, so that one run shows all that is to be mended.
 */
@TestPropertySource(properties = {"sanji.demo=true", "sanji.demo-data.petitions=25"})
class DemoBrowserIT extends BrowserTest {

    private static final String PASSWORD = "demo-2026-sanji";
    private static final List<String> PEOPLE = List.of(
            "jiedai",
            "fenliu",
            "zhuanban",
            "rsj",
            "rsj-fzr",
            "leader1",
            "ducha",
            "fucha",
            "tongji",
            "caiwu",
            "xfj-fzr",
            "xitong",
            "anquan",
            "shenji");

    /** Numbers of petitions and papers, keys, the name of the other language. */
    private static final Pattern ALLOWED = Pattern.compile("(XF|LS)\\d[\\w-]*|[A-Z]{2,}[\\d〔-][\\w〔〕-]*|English|CSV"
            + "|(Ctrl|Alt|Shift) ?\\+ ?(\\w+|[↑↓])|\\b(Enter|Esc|Tab)\\b");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}[\\w.-]*");

    /** Where account names, element names of the process, short codes of phrases are what the page is about. */
    private static final Pattern NAMES_SHOWN = Pattern.compile(".*/(admin/(people|jobs|audit|house).*|login|phrases)");

    private static final String VISIBLE_TEXT = "document.body.innerText";

    private final List<String> findings = new ArrayList<>();

    @Test
    void everyPageOfEveryRoleIsClean() {
        open("/login");
        assertThat(page.getByText("示例接待员").first()).isVisible();
        assertThat(page.getByText("演示数据，请勿录入真实信息")).isVisible();
        look("login");
        page.onPageError(e -> findings.add(page.url() + " script: " + e));
        for (var person : PEOPLE) {
            login(person, PASSWORD);
            page.locator("vaadin-app-layout").waitFor();
            look(person + "-first");
            entries().forEach(path -> {
                open("/" + path);
                look(person + "-" + path.replace('/', '-'));
            });
            logout();
        }
        assertThat(findings).as(String.join("\n", findings)).isEmpty();
    }

    @Test
    void everyPartOfAPetitionIsClean() {
        login("fenliu", PASSWORD);
        open("/petitions");
        page.locator("vaadin-grid-cell-content a").first().waitFor();
        var numbers = page.locator("vaadin-grid-cell-content a").allTextContents().stream()
                .map(String::strip)
                .limit(4)
                .toList();
        for (var number : numbers) {
            open("/petitions/" + number);
            heading(number).waitFor();
            var tabs = page.getByRole(AriaRole.TAB);
            for (int i = 0; i < tabs.count(); i++) {
                tabs.nth(i).click();
                page.waitForTimeout(600);
                look("petition-" + number + "-" + i);
            }
        }
        assertThat(findings).as(String.join("\n", findings)).isEmpty();
    }

    private List<String> entries() {
        return page.locator("vaadin-side-nav-item").all().stream()
                .map(item -> item.getAttribute("path"))
                .filter(Objects::nonNull)
                .toList();
    }

    private void look(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions());
        page.waitForTimeout(500);
        screenshot("demo/" + name);
        var text = (String) page.evaluate(VISIBLE_TEXT);
        if (!text.contains("演示数据")) {
            findings.add(name + ": no banner");
        }
        if (text.contains("没有找到，或您无权查看") || text.contains("系统没有完成这次操作") || text.contains("Internal error")) {
            findings.add(name + ": failed");
        }
        if (!NAMES_SHOWN.matcher(page.url()).matches()) {
            LATIN.matcher(ALLOWED.matcher(text).replaceAll(" "))
                    .results()
                    .map(m -> m.group())
                    .distinct()
                    .forEach(word -> findings.add(name + ": Latin " + word));
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            findings.add(name + ": wider than the window");
        }
    }
}
