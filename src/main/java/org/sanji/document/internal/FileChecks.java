package org.sanji.document.internal;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.Tika;
import org.sanji.common.RuleViolation;
import org.sanji.document.FileType;
import org.springframework.stereotype.Component;

/** Says what a file is by its content, and refuses what is disguised, damaged, dangerous or a bomb. */
@Component
class FileChecks {

    private static final int PREFIX = 64 * 1024;

    private final AttachmentSettings settings;
    private final Tika tika = new Tika();
    private final PictureCheck pictures;
    private final ArchiveCheck archives;
    private final OldOfficeCheck oldOffice = new OldOfficeCheck();
    private final PdfCheck pdfs;

    FileChecks(AttachmentSettings settings) {
        this.settings = settings;
        this.pictures = new PictureCheck(settings);
        this.archives = new ArchiveCheck(settings);
        this.pdfs = new PdfCheck(settings);
    }

    /** @param name already clean, for the sentences */
    FileType check(String name, Incoming file) {
        try {
            var mime = mime(file);
            var type = typed(name, mime, file);
            RuleViolation.unless(settings.kinds().contains(type), "file-kind-refused", name, type.label());
            RuleViolation.unless(type.fits(name), "file-disguised", name, type.label());
            if (type.isPicture()) {
                pictures.check(name, type, file);
            }
            if (type == FileType.PDF) {
                pdfs.check(name, file);
            }
            return type;
        } catch (IOException e) {
            throw new RuleViolation("file-damaged", name);
        }
    }

    private String mime(Incoming file) throws IOException {
        try (var in = file.open()) {
            return tika.detect(in.readNBytes(PREFIX));
        }
    }

    private FileType typed(String name, String mime, Incoming file) throws IOException {
        return switch (mime) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/gif" -> FileType.GIF;
            case "image/tiff" -> FileType.TIFF;
            case "image/bmp", "image/x-ms-bmp" -> FileType.BMP;
            case "application/zip", "application/x-tika-ooxml" ->
                archives.check(name, file).orElseThrow(() -> refused(name, "ZIP"));
            case "application/x-tika-msoffice" -> oldOffice.check(name, file).orElseThrow(() -> refused(name, "OLE"));
            default -> throw refused(name, word(mime));
        };
    }

    /** A name that promises a kind we take is a disguise; any other is simply of the wrong kind. */
    private RuleViolation refused(String name, String content) {
        boolean promised = settings.kinds().stream().anyMatch(kind -> kind.fits(name));
        return new RuleViolation(promised ? "file-disguised" : "file-kind-refused", name, content);
    }

    /** A short word for a kind of content we do not take, the same in every language. */
    private static String word(String mime) {
        return switch (mime) {
            case "text/html", "application/xhtml+xml" -> "HTML";
            case "application/x-msdownload", "application/x-dosexec" -> "EXE";
            case "text/plain" -> "TXT";
            case "image/webp" -> "WebP";
            case "image/svg+xml" -> "SVG";
            default ->
                Optional.of(mime.substring(mime.indexOf('/') + 1))
                        .map(m -> m.startsWith("x-") ? m.substring(2) : m)
                        .orElse(mime);
        };
    }
}
