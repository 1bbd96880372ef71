package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.testing.BrowserTest;

/** The server is killed in the middle of a form; after the restart and a new login everything typed is there. */
class DeskCrashBrowserIT extends BrowserTest {

    @TempDir
    private Path folder;

    private Process server;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        kill();
    }

    private void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx600m",
                        "-Dspring.config.location=classpath:/",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeskNode.class.getName(),
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk")
                                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0")
                .redirectErrorStream(true)
                .start();
        var log = new StringBuilder();
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = out.readLine()) != null && !line.equals("READY")) {
            log.append(line).append('\n');
        }
        assertThat(line).as(log.toString()).isEqualTo("READY");
        var rest = new Thread(() -> out.lines().forEach(l -> {}));
        rest.setDaemon(true);
        rest.start();
    }

    /** Without any goodbye, as when the power goes. */
    private void kill() throws InterruptedException {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
    }

    private void loginToDesk() {
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#vaadinLoginUsername input").fill(DeskNode.USER);
        page.locator("#vaadinLoginPassword input").fill(Journey.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("http://localhost:" + port + "/desk");
        assertThat(field("姓名或单位")).isFocused();
    }

    @Test
    void whatWasTypedBeforeTheServerDiedIsOfferedAndCompleteAfterTheRestart() throws Exception {
        start();
        loginToDesk();
        fill("姓名或单位", "测试断电");
        fill("证件号码", "110101199003070011");
        fill("联系电话", "13900000121");
        fill("标题", "测试：停电时正在登记");
        fill("事实与理由", "登记到一半服务器断电，这一段不能丢。");
        fill("诉求 1", "第一条诉求");
        fill("诉求 2", "第二条诉求");
        assertThat(field("诉求 3")).isVisible();
        assertThat(page.getByText("草稿已存")).isVisible();
        screenshot("desk-7-before-the-crash");
        kill();
        assertThat(Files.readAllBytes(folder.resolve("desk.mv.db")))
                .as("nothing of it can be read in the file")
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain("测试断电", "110101199003070011"));

        start();
        loginToDesk();
        assertThat(page.getByText("测**）")).isVisible();
        screenshot("desk-8-draft-offered");
        page.keyboard().press("Alt+o");
        assertThat(field("标题")).hasValue("测试：停电时正在登记");
        assertThat(field("姓名或单位")).hasValue("测试断电");
        assertThat(field("证件号码")).hasValue("110101199003070011");
        assertThat(field("联系电话")).hasValue("13900000121");
        assertThat(field("事实与理由")).hasValue("登记到一半服务器断电，这一段不能丢。");
        assertThat(field("诉求 1")).hasValue("第一条诉求");
        assertThat(field("诉求 2")).hasValue("第二条诉求");
        fill("住址", "示例县某村 1 号");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("登记成功")).isVisible();
        page.keyboard().press("Escape");
        page.navigate("http://localhost:" + port + "/desk");
        assertThat(field("姓名或单位")).isFocused();
        assertThat(page.locator(".draft-line")).hasCount(0);
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        page.keyboard().press("Tab");
    }
}
