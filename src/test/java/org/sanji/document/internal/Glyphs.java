package org.sanji.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the characters of a page stand. */
final class Glyphs extends PDFTextStripper {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** One character; in millimetres from the left and the top of the sheet, y of its baseline. */
    record Glyph(String text, double left, double right, double y, double size, String font) {}

    private final List<Glyph> found = new ArrayList<>();

    private Glyphs() {
        setSortByPosition(true);
    }

    /** @param page from 1 */
    static List<Glyph> of(PDDocument document, int page) throws IOException {
        var glyphs = new Glyphs();
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.getText(document);
        return glyphs.found;
    }

    /** The same by lines from the top. */
    static List<List<Glyph>> lines(List<Glyph> glyphs) {
        var lines = new TreeMap<Long, List<Glyph>>();
        glyphs.forEach(g -> lines.computeIfAbsent(Math.round(g.y() * 2), y -> new ArrayList<>())
                .add(g));
        return new ArrayList<>(lines.values());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var p : positions) {
            if (!p.getUnicode().isBlank()) {
                found.add(new Glyph(
                        p.getUnicode(),
                        p.getXDirAdj() / POINTS_PER_MM,
                        (p.getXDirAdj() + p.getWidthDirAdj()) / POINTS_PER_MM,
                        p.getYDirAdj() / POINTS_PER_MM,
                        p.getFontSizeInPt(),
                        p.getFont().getName()));
            }
        }
    }
}
