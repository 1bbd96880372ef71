package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanji.testing.SampleFiles.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.common.RuleViolation;
import org.sanji.document.FileType;
import org.sanji.document.NewFile;
import org.sanji.security.internal.TestCiphers;
import org.sanji.testing.SampleFiles;

/** Every kind that is taken, and every way to be refused. */
class FileChecksTest {

    private static final byte[] ZEROS = new byte[1024 * 1024];

    private final AttachmentSettings settings = AttachmentSettings.load(new ConfigFiles(Path.of("target/no-config")));
    private final FileChecks checks = new FileChecks(settings);

    @TempDir
    private Path folder;

    private FileType check(String name, byte[] content) {
        var store = new FileStore(folder, TestCiphers.files());
        try (var incoming = store.receive(name, NewFile.of(name, content).source(), settings.maxFileBytes())) {
            return checks.check(name, incoming);
        }
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "bmp,BMP", "gif,GIF", "tiff,TIFF"})
    void takesPictures(String format, FileType type) {
        assertThat(check("照片." + format, SampleFiles.image(format, 60, 40, 1))).isEqualTo(type);
    }

    @Test
    void takesDocuments() {
        assertThat(check("说明.pdf", SampleFiles.pdf())).isEqualTo(FileType.PDF);
        assertThat(check("说明.DOCX", SampleFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(check("旧文档.doc", ole("WordDocument", "1Table"))).isEqualTo(FileType.DOC);
        assertThat(check("旧文档.wps", ole("WordDocument"))).isEqualTo(FileType.DOC);
        assertThat(check("旧表.xls", ole("Workbook", "WordDocument"))).isEqualTo(FileType.XLS);
        assertThat(check("公文.ofd", SampleFiles.zip(java.util.Map.of("OFD.xml", utf8("<ofd:OFD/>")))))
                .isEqualTo(FileType.OFD);
    }

    @Test
    void refusesWhatIsDisguised() {
        var exe = new byte[300];
        exe[0] = 'M';
        exe[1] = 'Z';
        refuses("file-disguised", () -> check("合同.pdf", exe));
        refuses("file-disguised", () -> check("照片.jpg", utf8("<!DOCTYPE html><html><script>alert(1)</script></html>")));
        refuses("file-disguised", () -> check("照片.jpg", SampleFiles.image("png", 10, 10, 1)));
        refuses("file-disguised", () -> check("表.xlsx", SampleFiles.docx()));
        refuses("file-disguised", () -> check("包.docx", SampleFiles.zip(java.util.Map.of("a.txt", utf8("a")))));
        refuses("file-disguised", () -> check("无扩展名", SampleFiles.pdf()));
        refuses("file-kind-refused", () -> check("程序.exe", exe));
        refuses("file-kind-refused", () -> check("包.zip", SampleFiles.zip(java.util.Map.of("a.txt", utf8("a")))));
        refuses("file-kind-refused", () -> check("图.svg", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
    }

    @Test
    void refusesMacrosAndPasswords() {
        var parts = SampleFiles.docxParts();
        parts.put("word/vbaProject.bin", utf8("macro"));
        refuses("file-macros", () -> check("带宏.docx", SampleFiles.zip(parts)));
        refuses("file-macros", () -> check("带宏.doc", ole("WordDocument", "Macros")));
        refuses("file-locked", () -> check("加密.docx", ole("EncryptionInfo", "EncryptedPackage")));
        refuses(
                "file-locked",
                () -> check("加密.pdf", utf8("%PDF-1.4\ntrailer << /Encrypt 5 0 R /Root 1 0 R >>\n%%EOF")));
    }

    private static byte[] docxWith(String rels) {
        var parts = SampleFiles.docxParts();
        parts.put("word/_rels/settings.xml.RELS", rels.getBytes(StandardCharsets.UTF_16));
        return SampleFiles.zip(parts);
    }

    private static String relation(String type, String mode) {
        return "<r:Relationships xmlns:r=\"urn:r\"><r:Relationship Id=\"a\" Target=\"http://example.org/x.dotm\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" TargetMode=\""
                + mode
                + "\"/></r:Relationships>";
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate,External",
        "attachedTempl&#97;te,&#69;xternal",
        "oleObject,External",
        "frame,external",
        "image,External",
        "externalLinkPath,External"
    })
    void refusesDocumentsThatFetchSomethingFromElsewhere(String type, String mode) {
        refuses("file-fetches-something", () -> check("模板.docx", docxWith(relation(type, mode))));
    }

    @Test
    void takesLinksAndWhatIsInsideButNoListThatCannotBeRead() {
        assertThat(check("链接.docx", docxWith(relation("hyperlink", "External"))))
                .isEqualTo(FileType.DOCX);
        assertThat(check("图片.docx", docxWith(relation("image", "Internal")))).isEqualTo(FileType.DOCX);
        refuses("file-damaged", () -> check("残缺.docx", docxWith("<Relationships>")));
        refuses(
                "file-damaged",
                () -> check("实体.docx", docxWith("<!DOCTYPE r [<!ENTITY e \"External\">]>" + relation("image", "&e;"))));
    }

    @ParameterizedTest
    @CsvSource({"SubmitForm", "ImportData", "GoToE", "GoToR", "RichMedia", "Rendition", "Submit#46orm"})
    void refusesPdfActionsThatOpenPlayOrSend(String action) {
        refuses(
                "file-runs-something",
                () -> check("动作.pdf", SampleFiles.pdf("<< /S /" + action + " /F (http://example.org) >>")));
    }

    @Test
    void takesAPdfThatCarriesItsDataAsAFile() {
        var slip = SampleFiles.pdf(
                "<< /Type /EmbeddedFile /Length 7 >>\nstream\n<xbrl/>\nendstream",
                "<< /Type /Filespec /F (slip.xml) /EF << /F 6 0 R >> >>");
        assertThat(check("回单.pdf", slip)).isEqualTo(FileType.PDF);
    }

    @Test
    void refusesZipBombs() {
        var ratio = SampleFiles.docxParts();
        for (int i = 0; i < 30; i++) {
            ratio.put("word/media/" + i + ".xml", ZEROS);
        }
        refuses("file-bomb", () -> check("炸弹.docx", SampleFiles.zip(ratio)));
        var many = SampleFiles.docxParts();
        for (int i = 0; i <= settings.maxEntries(); i++) {
            many.put("word/" + i, new byte[0]);
        }
        refuses("file-bomb", () -> check("很多项.docx", SampleFiles.zip(many)));
        var climbing = SampleFiles.docxParts();
        climbing.put("../../outside.xml", utf8("x"));
        refuses("file-damaged", () -> check("越界.docx", SampleFiles.zip(climbing)));
    }

    @Test
    void refusesAPdfThatInflatesWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(utf8("%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length 1 >>\nstream\n"));
        try (var packed = new DeflaterOutputStream(bytes)) {
            for (long i = 0; i <= settings.maxInflatedBytes() / ZEROS.length; i++) {
                packed.write(ZEROS);
            }
        }
        bytes.write(utf8("\nendstream\nendobj\n%%EOF"));
        refuses("file-bomb", () -> check("炸弹.pdf", bytes.toByteArray()));
    }

    @Test
    void refusesScriptsInAPdfHoweverTheyAreWritten() throws IOException {
        refuses(
                "file-runs-something",
                () -> check("脚本.pdf", SampleFiles.pdf("<< /S /JavaScript /JS (app.alert(1)) >>")));
        refuses(
                "file-runs-something",
                () -> check("脚本.pdf", SampleFiles.pdf("<< /S /J#61vaScript /JS (app.alert(1)) >>")));
        refuses("file-runs-something", () -> check("启动.pdf", SampleFiles.pdf("<< /S /Launch /F (cmd.exe) >>")));
        var hidden = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(hidden)) {
            packed.write(utf8("9 0 << /S /JavaScript /JS (app.alert(1)) >>"));
        }
        var stream = "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + hidden.size() + " >>\nstream\n"
                + hidden.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        refuses("file-runs-something", () -> check("藏起来的.pdf", SampleFiles.pdf(stream)));
        refuses("file-runs-something", () -> check("假装的.pdf", SampleFiles.pdf("(>> stream\n", stream, ")")));
        assertThat(check("正常.pdf", SampleFiles.pdf("(/JavaScriptual is no name of an action)")))
                .isEqualTo(FileType.PDF);
    }

    @Test
    void refusesPixelBombsByTheirHead() {
        refuses("picture-too-large", () -> check("巨图.png", pngHead(60_000, 60_000)));
        refuses(
                "picture-too-large",
                () -> check(
                        "巨图.pdf",
                        SampleFiles.pdf(
                                "<< /Subtype /Image /Width 60000 /Height 60000 /Length 1 >>\nstream\nx\nendstream")));
    }

    @Test
    void refusesDamagedEmptyAndOversizedFiles() {
        var half = SampleFiles.docx();
        refuses("file-damaged", () -> check("残缺.docx", java.util.Arrays.copyOf(half, half.length / 3)));
        refuses("file-damaged", () -> check("残缺.png", java.util.Arrays.copyOf(pngHead(10, 10), 12)));
        refuses("file-empty", () -> check("空.pdf", new byte[0]));
        var store = new FileStore(folder, TestCiphers.files());
        refuses(
                "file-too-large",
                () -> store.receive("大.pdf", NewFile.of("大.pdf", new byte[1001]).source(), 1000));
    }

    @ParameterizedTest
    @CsvSource({
        "'kinds: [PDF, HTML]', attachments.yml:1",
        "'kinds: []', attachments.yml:1",
        "'kinds: [PDF]\nmaxFileMegabytes: 5000', attachments.yml:"
    })
    void aWrongFileOfLimitsIsNamedWithItsLine(String text, String place) throws IOException {
        java.nio.file.Files.writeString(folder.resolve("attachments.yml"), text);
        assertThatThrownBy(() -> AttachmentSettings.load(new ConfigFiles(folder)))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(place);
    }

    /** Only the head of a picture of that size. */
    private static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put(utf8("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /** A compound file as far as the check looks: the signature, and a directory with these names. */
    private static byte[] ole(String... names) {
        var bytes = ByteBuffer.allocate(512 + 128 * names.length);
        bytes.put(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        for (int i = 0; i < names.length; i++) {
            var name = names[i].getBytes(StandardCharsets.UTF_16LE);
            bytes.position(512 + 128 * i);
            bytes.put(name);
            bytes.position(512 + 128 * i + 64);
            bytes.put((byte) (name.length + 2)).put((byte) 0).put((byte) 2);
        }
        return bytes.array();
    }
}
