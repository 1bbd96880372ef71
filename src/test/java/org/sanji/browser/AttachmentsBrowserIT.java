package org.sanji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.Registrations;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture on a petition: uploaded, read, downloaded, taken back; a disguised one refused. */
class AttachmentsBrowserIT extends Journey {

    @Autowired
    private Registrations registrations;

    @Autowired
    private RunAs runAs;

    @Autowired
    private Clock clock;

    private String registered() {
        var given = NewPetition.of(PetitionForm.LETTER, Purpose.REQUEST, Days.today(clock))
                .matter("测试：补偿款未发放", "承包地被占用修路，补偿款一直没有发放。", List.of("发放补偿款"))
                .parties(Cases.person("测试戊己", "13900000017"))
                .persons(0, 1)
                .build();
        return runAs.as(Cases.CLERK, () -> registrations.register(given)).number();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    @Test
    void aScanIsUploadedReadDownloadedAndTakenBack() throws IOException {
        var number = registered();
        login("desk.wang", PASSWORD);
        open("/petitions/" + number);
        tab("材料附件").click();
        says("还没有材料");
        choose("材料类别", "来信扫描件");
        var scan = SampleFiles.image("png", 900, 1200, 77);
        page.locator(".attachment-panel input[type=file]").setInputFiles(new FilePayload[] {
            file("来信第一页.png", scan), file("合同.pdf", SampleFiles.utf8("<!doctype html><html><body>x</body></html>"))
        });
        says("“合同.pdf”的扩展名与内容不符");
        var picture = page.locator(".scan-sheet img");
        assertThat(picture).isVisible();
        page.waitForFunction("() => document.querySelector('.scan-sheet img').naturalWidth > 800");
        screenshot("attachments-1-read");

        var download = page.getByRole(
                AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("下载“来信第一页.png”"));
        var saved = page.waitForDownload(download::click);
        assertThat(saved.suggestedFilename()).isEqualTo("来信第一页.png");
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(scan);
        headers(download.getAttribute("href"), picture.getAttribute("src"), scan.length);

        button("撤下“来信第一页.png”").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("理由").fill("传错了，是别的事项的材料");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("撤下").setExact(true))
                .click();
        says("传错了，是别的事项的材料");
        assertThat(page.locator(".scan-sheet img")).hasCount(0);
        screenshot("attachments-2-retracted");
        tab("时间轴").click();
        says("添加附件：来信扫描件1份");
    }

    /** As a whole, as a download, powerless; a part cannot be asked for, and nobody else gets an answer. */
    private void headers(String original, String drawn, int size) {
        var base = page.url().replaceAll("/petitions/.*", "/");
        APIResponse answer =
                page.request().get(base + original, RequestOptions.create().setHeader("Range", "bytes=0-9"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(size);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("cache-control", "private, no-store")
                .containsEntry("accept-ranges", "none");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%9D%A5");
        var page0 = page.request().get(base + drawn);
        assertThat(page0.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, no-store");
        assertThat(page.request().get(base + "files/none").status()).isEqualTo(404);
        assertThat(page.request()
                        .get(base + "files/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }
}
