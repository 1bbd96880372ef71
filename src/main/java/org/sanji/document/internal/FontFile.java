package org.sanji.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** A TrueType font in memory: its bytes and which characters it shows. Read once for the whole virtual machine. */
final class FontFile {

    private static final ConcurrentMap<String, FontFile> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] bytes;
    private final String family;
    private final CmapLookup characters;

    private FontFile(String name, byte[] bytes) throws IOException {
        this.name = name;
        this.bytes = bytes;
        // left open: the table of characters is read from it
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
        var naming = font.getNaming();
        this.family = naming == null || naming.getFontFamily() == null ? "" : naming.getFontFamily();
        this.characters = font.getUnicodeCmapLookup(false);
        if (characters == null) {
            throw new IOException("no table of characters");
        }
    }

    /** One that is packed into the application. */
    static FontFile packed(String file) {
        return LOADED.computeIfAbsent("packed " + file, key -> {
            try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
                return new FontFile(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        });
    }

    /** One of the bureau; a file that was exchanged is read again. */
    static FontFile own(Path path) throws IOException {
        var key = path.toAbsolutePath() + " " + Files.size(path) + " " + Files.getLastModifiedTime(path);
        var known = LOADED.get(key);
        if (known == null) {
            known = new FontFile(path.getFileName().toString(), Files.readAllBytes(path));
            LOADED.put(key, known);
        }
        return known;
    }

    String name() {
        return name;
    }

    String family() {
        return family;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    boolean shows(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
