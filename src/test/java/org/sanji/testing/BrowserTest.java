package org.sanji.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * Journeys in Debian's chromium against the whole application on a random port. Skipped, and said so, where there is no
 * chromium. Find things by role and label, as a person does.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public abstract class BrowserTest {

    /** Of every account that a journey makes: journeys may share an application, and so its accounts. */
    protected static final String ACCOUNT_PASSWORD = "Browser-4711-test";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE = 30_000;
    private static final Pattern WAYLAID = Pattern.compile("interrupted by another navigation|ERR_ABORTED");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    private BrowserContext context;

    /** The window of the test. */
    protected Page page;

    @BeforeAll
    static void startBrowser() {
        if (!Files.exists(CHROMIUM)) {
            System.out.println(
                    "Browser tests are skipped: there is no " + CHROMIUM + "; install chromium to run them.");
        }
        Assumptions.assumeTrue(Files.exists(CHROMIUM), "no " + CHROMIUM);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @BeforeEach
    void openWindow() {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                System.out.println("browser: " + m.text());
            }
        });
        page.onPageError(e -> System.out.println("browser: " + e));
    }

    @AfterEach
    void closeWindow(TestInfo test) {
        if (context != null) {
            screenshot("last/" + test.getDisplayName().replaceAll("\\W+", ""));
            context.close();
        }
    }

    /**
     * Opens a page; where the page before was still on its way somewhere (the redirect after a login), once more.
     *
     * @param path with leading slash
     */
    protected void open(String path) {
        var address = "http://localhost:" + port + path;
        try {
            page.navigate(address);
        } catch (PlaywrightException interrupted) {
            if (!WAYLAID.matcher(interrupted.getMessage()).find()) {
                throw interrupted;
            }
            page.waitForLoadState();
            page.navigate(address);
        }
    }

    /** Logs in and waits for the page behind. */
    protected void login(String username, String password) {
        open("/login");
        page.locator("#vaadinLoginUsername input").fill(username);
        page.locator("#vaadinLoginPassword input").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
    }

    protected void logout() {
        context.clearCookies();
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** A field by its label. */
    protected Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Keeps a picture under target/screenshots; wait for what it should show first. */
    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }
}
