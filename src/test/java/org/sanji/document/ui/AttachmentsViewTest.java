package org.sanji.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.document.AttachmentKind;
import org.sanji.document.Attachments;
import org.sanji.document.NewFile;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.SampleFiles;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The files of a petition and the upload field as a person sees them. */
@Import(Cases.class)
class AttachmentsViewTest extends KaribuTest {

    @Autowired
    private AttachmentTools tools;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    private UUID petitionWith(String... names) {
        var id = cases.accepted();
        for (int i = 0; i < names.length; i++) {
            var file = NewFile.of(names[i], SampleFiles.image("png", 50, 50, 700 + i));
            runAs.as(Cases.OFFICER, () -> attachments.add(id, AttachmentKind.SCAN, null, file));
        }
        return id;
    }

    private static Button labelled(String label) {
        return _find(Button.class).stream()
                .filter(b -> label.equals(b.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    private static List<String> pictures() {
        return _find(Image.class).stream()
                .map(Image::getSrc)
                .filter(src -> !src.contains("thumbnail"))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST, organ = "XFJ")
    void whoWorksOnThePetitionLooksAtFilesOneAfterTheOtherAndTakesOneBack() {
        var id = petitionWith("第一张.png", "第二张.png");
        UI.getCurrent().add(new AttachmentPanel(tools, id));
        var files = runAs.as(Cases.OFFICER, () -> attachments.of(id));
        assertThat(pictures()).containsExactly("files/" + files.get(0).id() + "/pages/0");
        _click(labelled("下一页"));
        assertThat(pictures()).containsExactly("files/" + files.get(1).id() + "/pages/0");
        _click(labelled("向右转"));
        assertThat(pictures()).containsExactly("files/" + files.get(1).id() + "/pages/0?turn=1");

        _click(labelled("撤下“第二张.png”"));
        _setValue(_get(TextArea.class), "测试：传错了");
        _click(_get(Button.class, spec -> spec.withText("撤下")));
        assertThat(_get(AttachmentPanel.class))
                .satisfies(panel -> assertThat(text(panel)).contains("测试：传错了"));
        assertThat(_find(Anchor.class))
                .filteredOn(a -> a.getHref().startsWith("files/"))
                .singleElement()
                .satisfies(a -> assertThat(a.getHref())
                        .isEqualTo("files/" + files.get(0).id()));
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR, organ = "XFJ")
    void whoOnlyReadsSeesKindsAndDatesButNoNamesPicturesOrButtons() {
        var id = petitionWith("张三身份证.png");
        UI.getCurrent().add(new AttachmentPanel(tools, id));
        var text = text(_get(AttachmentPanel.class));
        assertThat(text).contains("来信扫描件").contains("PNG 文件").doesNotContain("张三");
        _assertNone(Image.class);
        _assertNone(FileDrop.class);
        _assertNone(ScanPreview.class);
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST, organ = "XFJ")
    void theUploadFieldKeepsIdsTellsItsPageAndComesBackFromADraft() {
        var upload = new AttachmentUpload(tools, AttachmentKind.SCAN);
        UI.getCurrent().add(upload);
        var told = new java.util.ArrayList<Integer>();
        upload.addChangeListener(files -> told.add(files.size()));
        var first = attachments.stage(AttachmentKind.SCAN, SampleFiles.picture("一.png", 711));
        var second = attachments.stage(AttachmentKind.SCAN, SampleFiles.picture("二.png", 712));
        upload.added(first);
        upload.added(second);
        assertThat(upload.ids()).containsExactly(first.id(), second.id());
        _click(labelled("移除“一.png”"));
        assertThat(told).containsExactly(1, 2, 1);
        assertThat(attachments.staged(List.of(first.id()))).isEmpty();

        var again = new AttachmentUpload(tools, AttachmentKind.SCAN);
        again.setIds(List.of(first.id(), second.id(), UUID.randomUUID()));
        assertThat(again.ids()).containsExactly(second.id());
        again.clear();
        assertThat(attachments.staged(List.of(second.id()))).hasSize(1);
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST, organ = "XFJ")
    void signedScansStandUnderTheNumberOfTheirPaper() {
        var id = cases.accepted();
        runAs.as(
                Cases.OFFICER,
                () -> attachments.add(
                        id, AttachmentKind.SIGNED_COPY, "示信复〔2026〕1号", SampleFiles.picture("签章.png", 713)));
        UI.getCurrent().add(new SignedScan(tools, id, "示信复〔2026〕1号", () -> {}));
        UI.getCurrent().add(new SignedScan(tools, id, "示信复〔2026〕2号", () -> {}));
        var parts = _find(SignedScan.class);
        assertThat(text(parts.get(0))).contains("签章.png");
        assertThat(text(parts.get(1))).doesNotContain("签章.png");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST, organ = "XFJ")
    void proofsOfServiceAreListedAtTheirPaperAndAskedForByTheirName() {
        var id = cases.accepted();
        var reference = "示信复〔2026〕3号送达回证";
        runAs.as(
                Cases.OFFICER,
                () -> attachments.add(id, AttachmentKind.PROOF, reference, SampleFiles.picture("回证.png", 714)));
        UI.getCurrent().add(SignedScan.proof(tools, id, reference, () -> {}));
        UI.getCurrent().add(new SignedScan(tools, id, reference, () -> {}));
        var parts = _find(SignedScan.class);
        assertThat(text(parts.get(0))).contains("回证.png").contains("上传送达凭证");
        assertThat(text(parts.get(1))).doesNotContain("回证.png").contains("上传签章扫描件");
    }
}
