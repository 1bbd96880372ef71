package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;
import org.sanji.document.FileType;
import org.sanji.testing.SampleFiles;

class PagePainterTest {

    private final PagePainter painter =
            new PagePainter(AttachmentSettings.load(new ConfigFiles(Path.of("target/no-config"))));

    private static PagePainter.Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "bmp,BMP", "gif,GIF", "tiff,TIFF"})
    void drawsPicturesSmallerAndInTheirOwnColours(String format, FileType type) throws IOException {
        var source = of(SampleFiles.image(format, 1000, 500, 1));
        assertThat(painter.pages(type, source)).isEqualTo(1);
        var picture = painter.page(type, source, 0, 200);
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(100);
        assertThat(picture.getRGB(150, 90)).isEqualTo(0xffffffff);
        assertThat(picture.getRGB(20, 5) & 0xff).isGreaterThan(120);
    }

    @Test
    void drawsThePagesOfAPdfAndTurnsThem() throws IOException {
        var source = of(SampleFiles.pdf());
        assertThat(painter.pages(FileType.PDF, source)).isEqualTo(1);
        var picture = painter.page(FileType.PDF, source, 0, 842);
        assertThat(picture.getHeight()).isEqualTo(842);
        var turned = Drawing.turned(picture, 1);
        assertThat(turned.getWidth()).isEqualTo(842);
        assertThat(turned.getRGB(841 - 200, 150)).isEqualTo(picture.getRGB(150, 200));
        assertThat(Drawing.jpeg(turned)).startsWith(0xff, 0xd8);
    }

    @Test
    void aPhotographTakenWithTheTelephoneOnItsSideStandsUpright() throws IOException {
        var lying = SampleFiles.image("jpg", 300, 200, 1);
        var exif = "Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var photo = new ByteArrayOutputStream();
        photo.write(lying, 0, 2);
        photo.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        photo.write(exif);
        photo.write(lying, 2, lying.length - 2);
        var picture = painter.page(FileType.JPEG, of(photo.toByteArray()), 0, 300);
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(300);
        assertThat(PhotoOrientation.of(new ByteArrayInputStream(lying))).isEqualTo(1);
    }

    @Test
    void whatCannotBeDrawnIsSaidAndNothingElseHappens() {
        var half = java.util.Arrays.copyOf(SampleFiles.image("png", 100, 100, 1), 60);
        assertThatThrownBy(() -> painter.page(FileType.PNG, of(half), 0, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> painter.page(FileType.PDF, of(SampleFiles.utf8("%PDF-1.4 nothing")), 0, 100))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> painter.page(FileType.PDF, of(SampleFiles.pdf()), 7, 100))
                .isInstanceOf(IOException.class);
    }
}
