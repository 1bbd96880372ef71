package org.sanji.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which fonts papers are drawn with: the bureau's licensed ones ({@code sanji.fonts-dir}) win, free ones stand in, and a
 * character that one lacks is taken from the next.
 */
@Component
class PaperFonts {

    /** Stands where no font has the character; printers know it as a missing letter. */
    static final String MISSING = "〓";

    private static final Logger LOG = LoggerFactory.getLogger(PaperFonts.class);
    private static final List<String> RARE =
            List.of("SanjiSong-Regular.ttf", "SanjiRare1-Regular.ttf", "SanjiRare2-Regular.ttf");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Map<FontRole, FontFile> roles = new EnumMap<>(FontRole.class);
    private final List<FontFile> fallbacks = new ArrayList<>();

    PaperFonts(@Value("${sanji.fonts-dir:${sanji.config-dir:./config}/fonts}") Path folder) {
        own(folder).forEach(this::take);
        for (var role : FontRole.values()) {
            roles.computeIfAbsent(role, r -> FontFile.packed(r.standIn()));
        }
        RARE.forEach(file -> fallbacks.add(FontFile.packed(file)));
    }

    private static List<FontFile> own(Path folder) {
        var fonts = new ArrayList<FontFile>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted().forEach(file -> read(file, fonts));
            } catch (IOException e) {
                LOG.warn("fonts in {} cannot be read: {}", folder, e.toString());
            }
        }
        return fonts;
    }

    private static void read(Path file, List<FontFile> fonts) {
        var name = file.getFileName().toString();
        if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".ttf")) {
            LOG.warn("{} is no TrueType font (.ttf) and is not used", file);
            return;
        }
        try {
            fonts.add(FontFile.own(file));
        } catch (IOException e) {
            LOG.warn("the font {} is not used: {}", file, e.toString());
        }
    }

    /** For the role it is called by, or else for characters that the others lack. */
    private void take(FontFile font) {
        boolean meant = false;
        for (var role : FontRole.values()) {
            if (role.isMeantBy(font.family()) || role.isMeantBy(font.name())) {
                meant = true;
                roles.putIfAbsent(role, font);
            }
        }
        fallbacks.add(font);
        LOG.info("font {} ({}) is used {}", font.name(), font.family(), meant ? "in its place" : "for rare characters");
    }

    void register(PdfRendererBuilder builder) {
        roles.forEach((role, font) -> {
            add(builder, font, role.family(), REGULAR, FSFontUseCase.DOCUMENT);
            add(builder, font, role.family(), BOLD, FSFontUseCase.DOCUMENT);
        });
        for (int i = 0; i < fallbacks.size(); i++) {
            add(builder, fallbacks.get(i), "fallback" + i, REGULAR, FSFontUseCase.FALLBACK_FINAL);
        }
    }

    private static void add(PdfRendererBuilder builder, FontFile font, String family, int weight, FSFontUseCase use) {
        builder.useFont(font::open, family, weight, FontStyle.NORMAL, true, EnumSet.of(use));
    }

    /** Whether some font draws it, whichever the text is set in. */
    boolean shows(int codePoint) {
        return fallbacks.stream().anyMatch(font -> font.shows(codePoint))
                || roles.values().stream().allMatch(font -> font.shows(codePoint));
    }

    /** The text with {@link #MISSING} in the place of what no font shows. */
    String showable(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < ' ' || Character.isWhitespace(c) || shows(c)) {
                shown.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT) {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    /** Characters of the text that no font shows, each once. */
    List<String> missing(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && !Character.isWhitespace(c) && !shows(c))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }
}
