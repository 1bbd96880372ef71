package org.sanji.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sanji.common.RuleViolation;
import org.sanji.document.FileType;

/**
 * Looks into a ZIP: really inflates it, counting, so that no head can lie about sizes, and says which kind of document it
 * is. Macros are refused: nobody needs to run a petitioner's program. So is what would be fetched from elsewhere on
 * opening: a template from outside brings macros with it, and any address tells its owner who reads the file.
 */
final class ArchiveCheck {

    private static final int BUFFER = 64 * 1024;
    private static final int LARGEST_LIST = 4 * 1024 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final AttachmentSettings settings;

    ArchiveCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** What the entries told so far. */
    private static final class Found {
        private int entries;
        private long inflated;
        private String contentTypes = "";
        private boolean ofd;
    }

    /** The kind of document, empty for an archive that is none. */
    Optional<FileType> check(String name, Incoming file) throws IOException {
        var found = new Found();
        try (var zip = new ZipInputStream(file.open(), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.entries++;
                RuleViolation.unless(found.entries <= settings.maxEntries(), "file-bomb", name);
                look(name, entry, zip, found, file.size());
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("entry name", e); // not in UTF-8
        }
        RuleViolation.unless(!found.contentTypes.contains("macroEnabled"), "file-macros", name);
        return kind(found);
    }

    private void look(String name, ZipEntry entry, ZipInputStream zip, Found found, long packed) throws IOException {
        var path = entry.getName().replace('\\', '/');
        RuleViolation.unless(!path.startsWith("/") && !path.contains("../"), "file-damaged", name);
        RuleViolation.unless(!path.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"), "file-macros", name);
        if (path.equals("[Content_Types].xml")) {
            RuleViolation.unless(found.contentTypes.isEmpty(), "file-damaged", name);
            found.contentTypes = " " + bytes(name, zip, found, packed).toString(StandardCharsets.UTF_8);
        } else if (Relations.isPart(path)) {
            var part = bytes(name, zip, found, packed).toByteArray();
            RuleViolation.unless(!Relations.fetches(part), "file-fetches-something", name);
        } else {
            found.ofd |= path.equalsIgnoreCase("OFD.xml");
            inflate(name, zip, null, found, packed);
        }
    }

    private ByteArrayOutputStream bytes(String name, InputStream in, Found found, long packed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        inflate(name, in, bytes, found, packed);
        return bytes;
    }

    private void inflate(String name, InputStream in, ByteArrayOutputStream copy, Found found, long packed)
            throws IOException {
        var buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            found.inflated += n;
            boolean small = found.inflated <= AttachmentSettings.RATIO_FREE_BYTES;
            RuleViolation.unless(
                    found.inflated <= settings.maxInflatedBytes()
                            && (small || found.inflated / packed < settings.maxRatio()),
                    "file-bomb",
                    name);
            if (copy != null) {
                copy.write(buffer, 0, n);
                RuleViolation.unless(copy.size() <= LARGEST_LIST, "file-bomb", name);
            }
        }
    }

    private static Optional<FileType> kind(Found found) {
        if (found.contentTypes.contains(OFFICE + "wordprocessingml.document.main")) {
            return Optional.of(FileType.DOCX);
        }
        if (found.contentTypes.contains(OFFICE + "spreadsheetml.sheet.main")) {
            return Optional.of(FileType.XLSX);
        }
        if (found.contentTypes.contains(OFFICE + "presentationml.presentation.main")) {
            return Optional.of(FileType.PPTX);
        }
        return found.ofd ? Optional.of(FileType.OFD) : Optional.empty();
    }
}
