package org.sanji.document.internal;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sanji.common.RuleViolation;
import org.sanji.document.FileType;

/** Reads only the head of a picture: a size that would fill the memory is refused before anything is decoded. */
final class PictureCheck {

    private static final long MEGA = 1_000_000L;

    private final AttachmentSettings settings;

    PictureCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    void check(String name, FileType type, Incoming file) throws IOException {
        var readers = ImageIO.getImageReadersByMIMEType(type.mime());
        RuleViolation.unless(readers.hasNext(), "file-damaged", name);
        var reader = readers.next();
        try (var in = file.open();
                var stream = new MemoryCacheImageInputStream(in)) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            RuleViolation.unless(
                    pixels <= settings.maxPixels(), "picture-too-large", name, settings.maxPixels() / MEGA);
            RuleViolation.unless(pixels > 0, "file-damaged", name);
        } catch (RuleViolation e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RuleViolation("file-damaged", name); // readers answer broken heads with all sorts of exceptions
        } finally {
            reader.dispose();
        }
    }
}
