package org.sanji.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.sanji.document.NewFile;

/** Small files of every kind, made on the spot. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    /** A picture whose content depends on the seed. */
    public static NewFile picture(String name, int seed) {
        return NewFile.of(name, image("png", 120, 80, seed));
    }

    /** @param format as ImageIO names it: png, jpg, bmp, gif, tiff */
    public static byte[] image(String format, int width, int height, int seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        paper.setColor(new Color(31, 95, 168));
        paper.fillRect(0, 0, width / 2, height / 4);
        paper.setColor(new Color(seed & 0xffffff));
        paper.fillRect(width / 4, height / 2, width / 4, height / 4);
        paper.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    /** The least that is a Word document; entries may be added before it is packed. */
    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\"" + WORD
                        + "\"/></Types>"));
        parts.put("word/document.xml", utf8("<w:document>测试</w:document>"));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page with a line of text; more objects of the caller's own before the trailer. */
    public static byte[] pdf(String... moreObjects) {
        var text = new StringBuilder("%PDF-1.4\n"
                + "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
                + "4 0 obj\n<< /Length 44 >>\nstream\nBT /F1 24 Tf 100 700 Td (Sanji letter 1) Tj ET\nendstream\nendobj\n"
                + "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n");
        int number = 6;
        for (var object : moreObjects) {
            text.append(number++).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        text.append("trailer\n<< /Root 1 0 R /Size ").append(number).append(" >>\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
