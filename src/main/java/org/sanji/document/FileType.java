package org.sanji.document;

import java.util.List;
import java.util.Locale;

/** Kinds of files that can be kept; which of them are taken is decided in {@code config/attachments.yml}. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("JPEG", "image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("PNG", "image/png", "png"),
    TIFF("TIFF", "image/tiff", "tif", "tiff"),
    BMP("BMP", "image/bmp", "bmp"),
    GIF("GIF", "image/gif", "gif"),
    DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PPTX", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("DOC", "application/msword", "doc", "wps"),
    XLS("XLS", "application/vnd.ms-excel", "xls", "et"),
    PPT("PPT", "application/vnd.ms-powerpoint", "ppt", "dps"),
    /** The national format for official papers, GB/T 33190. */
    OFD("OFD", "application/ofd", "ofd");

    private final String label;
    private final String mime;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileType(String label, String mime, String... extensions) {
        this.label = label;
        this.mime = mime;
        this.extensions = List.of(extensions);
    }

    /** The name people use for it, the same in every language. */
    public String label() {
        return label;
    }

    public String mime() {
        return mime;
    }

    /** Endings that agree with the content, the usual one first; without a dot, lower case. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == TIFF || this == BMP || this == GIF;
    }

    /** Whether the ending of the name agrees with this content. */
    public boolean fits(String name) {
        return extensions.contains(extensionOf(name));
    }

    /** Without the dot, lower case; empty when there is none. */
    public static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
