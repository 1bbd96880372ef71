package org.sanji.document.internal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Scales, turns and encodes pictures. */
final class Drawing {

    private static final float QUALITY = 0.85f;
    private static final int QUARTERS = 4;

    private Drawing() {}

    /** On white paper, no side longer than this, never enlarged. Halved step by step, so that thin strokes stay. */
    static BufferedImage fit(BufferedImage picture, int longest) {
        var current = picture;
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        while (longer > 2 * longest) {
            current = scaled(current, 0.5);
            longer = Math.max(current.getWidth(), current.getHeight());
        }
        return scaled(current, Math.min(1.0, (double) longest / longer));
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return paper;
    }

    /** Turned to the right. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        int turns = Math.floorMod(quarters, QUARTERS);
        if (turns == 0) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean upright = turns == 2;
        var paper = new BufferedImage(upright ? width : height, upright ? height : width, BufferedImage.TYPE_INT_RGB);
        var move = new AffineTransform();
        move.translate(paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        move.quadrantRotate(turns);
        move.translate(-width / 2.0, -height / 2.0);
        var pen = paper.createGraphics();
        pen.drawImage(picture, move, null);
        pen.dispose();
        return paper;
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        pen.dispose();
        return paper;
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
