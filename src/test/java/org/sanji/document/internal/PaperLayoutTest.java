package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanji.document.PaperKind;

/** Each paper read back from its PDF, beside the measures of GB/T 9704-2012. */
class PaperLayoutTest {

    static Stream<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values()).filter(k -> Files.exists(Path.of("config/templates", k.template())));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isDrawnWithAllFontsEmbedded(PaperKind kind) throws IOException {
        var pdf = SamplePapers.pdf(SamplePapers.xhtml(kind));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", kind.template().replace(".html", ".pdf")), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(List.of(document.getNumberOfPages())).doesNotContain(0);
        }
    }
}
