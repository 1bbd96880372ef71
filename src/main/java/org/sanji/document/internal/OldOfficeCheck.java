package org.sanji.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanji.common.RuleViolation;
import org.sanji.document.FileType;

/**
 * Tells old Office files (OLE compound files, also of WPS) apart by the names of their streams, which stand in UTF-16 in
 * the directory, wherever that is. Macros and files under a password are refused.
 */
final class OldOfficeCheck {

    private static final List<String> MACROS = List.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros");
    private static final List<String> LOCKED = List.of("EncryptedPackage", "EncryptionInfo");
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int LONGEST_NAME = 64;

    private static final Map<FileType, List<String>> STREAMS = new EnumMap<>(Map.of(
            FileType.DOC, List.of("WordDocument"),
            FileType.XLS, List.of("Workbook", "Book"),
            FileType.PPT, List.of("PowerPoint Document")));

    /** The kind, empty for a compound file that is no document. */
    Optional<FileType> check(String name, Incoming file) throws IOException {
        var names = names(file);
        RuleViolation.unless(LOCKED.stream().noneMatch(names::contains), "file-locked", name);
        RuleViolation.unless(MACROS.stream().noneMatch(names::contains), "file-macros", name);
        var kinds = STREAMS.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(names::contains))
                .map(Map.Entry::getKey)
                .toList();
        // a document may carry another kind inside; the name then says which one it is
        return kinds.stream().filter(kind -> kind.fits(name)).findFirst().or(() -> kinds.stream()
                .findFirst());
    }

    /** Directory entries are 128 bytes and aligned: name, its length, and the kind of entry 1 (storage), 2, or 5 (root). */
    private static Set<String> names(Incoming file) throws IOException {
        var names = new HashSet<String>();
        try (var in = file.open()) {
            for (var entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                int length = (entry[NAME_LENGTH_AT] & 0xff) | (entry[NAME_LENGTH_AT + 1] & 0xff) << 8;
                int type = entry[TYPE_AT];
                if (length > 2 && length <= LONGEST_NAME && length % 2 == 0 && (type == 1 || type == 2 || type == 5)) {
                    names.add(new String(entry, 0, length - 2, StandardCharsets.UTF_16LE).strip());
                }
            }
        }
        return names;
    }
}
