package org.sanji.document.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.sanji.document.FileType;

/** Draws one page of a picture or PDF. Decoders fail in many ways on damaged files; all of them become IOException. */
final class PagePainter {

    private static final float LARGEST_SCALE = 4f;
    private static final int QUARTER = 1;

    private final AttachmentSettings settings;

    PagePainter(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** Where the plain content comes from; may be opened more than once. */
    interface Source {
        InputStream open() throws IOException;
    }

    int pages(FileType type, Source source) throws IOException {
        return guarded(() -> {
            if (type == FileType.PDF) {
                try (var in = source.open();
                        var pdf = Loader.loadPDF(new RandomAccessReadBuffer(in))) {
                    return Math.min(pdf.getNumberOfPages(), settings.maxPages());
                }
            }
            return type == FileType.TIFF
                    ? read(type, source, r -> Math.min(r.getNumImages(true), settings.maxPages()))
                    : 1;
        });
    }

    BufferedImage page(FileType type, Source source, int page, int longest) throws IOException {
        return guarded(() -> Drawing.fit(
                type == FileType.PDF
                        ? pdf(source, page, longest)
                        : upright(type, source, read(type, source, r -> picture(r, page, longest))),
                longest));
    }

    private static BufferedImage pdf(Source source, int page, int longest) throws IOException {
        try (var in = source.open();
                var pdf = Loader.loadPDF(new RandomAccessReadBuffer(in))) {
            var box = pdf.getPage(page).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, Math.min(LARGEST_SCALE, longest / longer), ImageType.RGB);
        }
    }

    /** Leaves out pixels while reading a large one: at least twice as many as shown remain. */
    private BufferedImage picture(ImageReader reader, int page, int longest) throws IOException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        if (pixels > settings.maxPixels()) {
            throw new IOException("page " + page + " is too large");
        }
        int longer = Math.max(reader.getWidth(page), reader.getHeight(page));
        int step = Math.max(1, longer / (2 * longest));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, how);
    }

    /** As a telephone was held when it took the photograph: mirrored and turned. */
    private static BufferedImage upright(FileType type, Source source, BufferedImage picture) throws IOException {
        if (type != FileType.JPEG) {
            return picture;
        }
        int held;
        try (var in = source.open()) {
            held = PhotoOrientation.of(in);
        }
        return switch (held) {
            case 2 -> Drawing.mirrored(picture);
            case 3 -> Drawing.turned(picture, 2 * QUARTER);
            case 4 -> Drawing.turned(Drawing.mirrored(picture), 2 * QUARTER);
            case 5 -> Drawing.turned(Drawing.mirrored(picture), -QUARTER);
            case 6 -> Drawing.turned(picture, QUARTER);
            case 7 -> Drawing.turned(Drawing.mirrored(picture), QUARTER);
            case 8 -> Drawing.turned(picture, -QUARTER);
            default -> picture;
        };
    }

    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }

    private static <T> T read(FileType type, Source source, Reading<T> reading) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type.mime());
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + type);
        }
        var reader = readers.next();
        try (var in = source.open();
                var stream = new MemoryCacheImageInputStream(in)) {
            reader.setInput(stream);
            return reading.with(reader);
        } finally {
            reader.dispose();
        }
    }

    private interface Guarded<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Guarded<T> work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("cannot be drawn", e);
        }
    }
}
