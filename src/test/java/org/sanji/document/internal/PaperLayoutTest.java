package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperForm;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;

/** Papers read back from their PDF, beside the measures of GB/T 9704-2012. Written to {@code target/papers} to be looked at. */
class PaperLayoutTest {

    private static final int LINES = 22;
    private static final double LEFT = 28;
    private static final double RIGHT = 28 + 156;
    private static final double TOP = 37;
    private static final double BOTTOM = 37 + 225;
    private static final double MM = 0.6;
    private static final String LONG = "依照规定查明事实分清责任及时妥善处理".repeat(120);

    private static PDDocument drawn(PaperKind kind) throws IOException {
        var pdf = SamplePapers.pdf(SamplePapers.xhtml(kind));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", kind.template().replace(".html", ".pdf")), pdf);
        return Loader.loadPDF(pdf);
    }

    private static PaperFacts filled(String facts) {
        return SamplePapers.facts(PaperKind.HANDLING_OPINION).with("facts", facts);
    }

    private static PDDocument opinion(String facts, String... names) throws IOException {
        var order = SamplePapers.order(PaperKind.HANDLING_OPINION);
        return Loader.loadPDF(SamplePapers.pdf(SamplePapers.xhtml(
                new PaperOrder(
                        order.kind(), order.petitionId(), order.pass(), order.subject(), order.organ(), filled(facts)),
                SamplePapers.subject(List.of(names)))));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharactersWithinTheMargins() throws IOException {
        try (var document = opinion(LONG, "王建国")) {
            var page = document.getPage(2).getMediaBox();
            assertThat(page.getWidth() * 25.4 / 72).isCloseTo(210, within(0.2));
            assertThat(page.getHeight() * 25.4 / 72).isCloseTo(297, within(0.2));

            var text =
                    Glyphs.of(document, 3).stream().filter(g -> g.size() > 15).toList();
            var lines = Glyphs.lines(text);
            assertThat(lines).hasSize(LINES).allSatisfy(line -> assertThat(line).hasSize(28));
            assertThat(text).allSatisfy(g -> {
                assertThat(g.left()).isGreaterThan(LEFT - MM);
                assertThat(g.right()).isLessThan(RIGHT + MM);
                assertThat(g.y()).isBetween(TOP, BOTTOM);
                assertThat(g.size()).isEqualTo(16);
            });
            assertThat(lines.get(0).get(0).left()).isCloseTo(LEFT, within(MM));
            assertThat(lines.get(0).get(27).right()).isCloseTo(RIGHT, within(MM));
            // the box of the first line begins at the upper margin, that of the last ends at the lower one
            double height = 225 / 22.0;
            assertThat(lines.get(21).get(0).y() - lines.get(0).get(0).y()).isCloseTo(21 * height, within(MM));
            assertThat(lines.get(0).get(0).y() - height).isBetween(TOP - height / 2, TOP);
        }
    }

    @Test
    void numbersItsPagesOutsideBetweenDashes() throws IOException {
        try (var document = opinion(LONG, "王建国")) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var number = Glyphs.of(document, page).stream()
                        .filter(g -> g.y() > BOTTOM + 3)
                        .toList();
                assertThat(number).extracting(Glyphs.Glyph::text).containsExactly("—", String.valueOf(page), "—");
                assertThat(number).allSatisfy(g -> assertThat(g.size()).isBetween(13.0, 14.0));
                // the dash is half a character above the line it stands on
                assertThat(number.get(0).y() - 1.7 - BOTTOM).isCloseTo(7, within(1.0));
                if (page % 2 == 1) {
                    assertThat(number.get(2).right()).isCloseTo(RIGHT - 5, within(1.0));
                } else {
                    assertThat(number.get(0).left()).isCloseTo(LEFT + 5, within(1.0));
                }
            }
        }
    }

    @Test
    void showsRareCharactersFromAnotherFont() throws IOException {
        try (var document = opinion("𠮷某与㐂某。", "𠮷小明", "㐂大山")) {
            assertThat(text(document)).contains("𠮷小明、㐂大山：", "𠮷某与㐂某。").doesNotContain(PaperFonts.MISSING);
            var glyphs = Glyphs.of(document, 1);
            assertThat(glyphs)
                    .filteredOn(g -> g.text().equals("𠮷"))
                    .isNotEmpty()
                    .allSatisfy(g -> assertThat(g.font()).contains("Rare"));
        }
    }

    @Test
    void marksACharacterThatNoFontHas() throws IOException {
        try (var document = opinion("其子名\uE000。", "王建国")) {
            assertThat(text(document)).contains("其子名" + PaperFonts.MISSING + "。");
        }
    }

    @Test
    void copiesOutAsTheCharactersThatWereWritten() throws IOException {
        try (var document = opinion("二〇二六年三月五日，人大、土地、金银、日月。", "王建国")) {
            assertThat(text(document)).contains("二〇二六年三月五日，人大、土地、金银、日月。");
        }
    }

    @Test
    void writesTheNumberInSquareBracketsAndTheDateInArabicDigits() throws IOException {
        try (var document = opinion("经查。", "王建国")) {
            assertThat(text(document)).contains("人社局信处〔2026〕12号", "2026年3月5日", "示例县人民政府");
        }
    }

    @Test
    void setsTitleHeadingsAndTextInTheirTypefaces() throws IOException {
        try (var document = opinion("经查。", "王建国")) {
            var glyphs = Glyphs.of(document, 1);
            assertThat(glyphs).filteredOn(g -> g.size() == 22).isNotEmpty().allSatisfy(g -> assertThat(g.font())
                    .contains("SanjiTitle"));
            assertThat(Glyphs.lines(glyphs))
                    .filteredOn(line ->
                            line.get(0).text().equals("一") && line.get(1).text().equals("、"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.get(0).font()).contains("SanjiHeading"));
        }
    }

    static Stream<PaperKind> letters() {
        return Arrays.stream(PaperKind.values())
                .filter(k -> k.form() == PaperForm.LETTER || k.form() == PaperForm.NOTICE)
                .filter(PaperLayoutTest::isWritten);
    }

    static boolean isWritten(PaperKind kind) {
        return Files.exists(Path.of("config/templates", kind.template()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterBeginsThirtyMillimetresFromTheTopWithItsNumberAtTheRightAndNoPageNumber(PaperKind kind)
            throws IOException {
        try (var document = drawn(kind)) {
            var lines = Glyphs.lines(Glyphs.of(document, 1));
            var name = lines.get(0);
            assertThat(name.get(0).y() - name.get(0).size() * 25.4 / 72).isCloseTo(30, within(4.0));
            var number = lines.get(1);
            assertThat(number.get(number.size() - 1).right()).isCloseTo(RIGHT, within(1.0));
            assertThat(lines.get(lines.size() - 1).get(0).y()).isLessThan(BOTTOM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsWrittenAndDrawnWithinTheMarginsWithAllFontsEmbedded(PaperKind kind) throws IOException {
        assumeTrue(isWritten(kind));
        try (var document = drawn(kind)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 4);
            for (int no = 1; no <= document.getNumberOfPages(); no++) {
                var fonts = document.getPage(no - 1).getResources();
                for (var name : fonts.getFontNames()) {
                    assertThat(fonts.getFont(name).isEmbedded()).isTrue();
                }
                assertThat(Glyphs.of(document, no)).isNotEmpty().allSatisfy(g -> {
                    assertThat(g.left()).isGreaterThan(LEFT - MM);
                    assertThat(g.right()).isLessThan(RIGHT + MM);
                });
            }
            assertThat(text(document)).doesNotContain("{{", PaperFonts.MISSING);
        }
    }

    /** 不得出现只有署名的一面: what is signed is kept together with text that stands before the signature. */
    @ParameterizedTest
    @EnumSource
    void theSignatureIsKeptWithTheTextBeforeIt(PaperKind kind) throws IOException {
        assumeTrue(isWritten(kind));
        var template = Files.readString(Path.of("config/templates", kind.template()));
        int signed = template.lastIndexOf("{{>sign}}");
        if (signed >= 0) {
            var kept = template.substring(0, signed);
            kept = kept.substring(kept.lastIndexOf("<div class=\"keep\">") + 1);
            assertThat(kept).startsWith("div class").contains("<p").doesNotContain("</div>");
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int more = 0; more < LINES; more++) {
            var kind = PaperKind.HANDLING_OPINION;
            var facts = SamplePapers.facts(kind).with("facts", "经查明。\n".repeat(more) + "以上属实。");
            try (var document = Loader.loadPDF(SamplePapers.pdf(SamplePapers.xhtml(kind, facts)))) {
                var last = Glyphs.lines(Glyphs.of(document, document.getNumberOfPages()));
                assertThat(last.get(0).stream().map(Glyphs.Glyph::text).reduce("", String::concat))
                        .as("first line of the last page with %d lines more", more)
                        .isNotEqualTo("示例县人力资源和社会保障局")
                        .isNotEqualTo("2026年3月5日");
            }
        }
    }

    @Test
    void theSameFactsGiveTheSameText() {
        var kind = PaperKind.HANDLING_OPINION;
        assertThat(SamplePapers.xhtml(kind)).isEqualTo(SamplePapers.xhtml(kind));
    }
}
