package org.sanji.document.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.document.AttachmentLimits;
import org.sanji.document.FileType;

/**
 * Which files are taken, how large and how many ({@code config/attachments.yml}).
 *
 * @param maxFileBytes of one file
 * @param petitionFiles of one petition, retracted ones included
 * @param stagedPerPerson files that wait for their petition
 * @param maxPixels of a picture, checked before it is decoded
 * @param previewPixels longer side of a preview
 * @param maxPages pages of a file that are drawn
 * @param maxEntries entries of an archive such as a DOCX
 * @param maxInflatedBytes of all that is compressed in one file
 * @param maxRatio inflated to packed, once {@link #RATIO_FREE_BYTES} are passed
 * @param keepStaged a staged file nobody used is forgotten after this
 * @param keepSwept a file on disk without a row is kept aside this long
 */
record AttachmentSettings(
        Set<FileType> kinds,
        long maxFileBytes,
        int petitionFiles,
        long petitionBytes,
        int stagedPerPerson,
        long maxPixels,
        int previewPixels,
        int thumbnailPixels,
        int maxPages,
        int maxEntries,
        long maxInflatedBytes,
        int maxRatio,
        Duration keepStaged,
        Duration keepSwept)
        implements AttachmentLimits {

    static final long MEGABYTE = 1024L * 1024;
    static final long RATIO_FREE_BYTES = 10 * MEGABYTE;

    private static final String NAME = "attachments.yml";
    private static final int LARGEST_FILE = 500;
    private static final int LARGEST_PREVIEW = 4000;
    private static final int SHORTEST_STAGED = 2;

    static AttachmentSettings load(ConfigFiles files) {
        var root = ConfigNode.of(files, NAME)
                .only("kinds", "maxFileMegabytes", "perPetition", "stagedPerPerson", "pictures", "inside", "keep");
        var petition = root.get("perPetition").only("files", "megabytes");
        var pictures = root.get("pictures").only("maxMegapixels", "previewPixels", "thumbnailPixels", "maxPages");
        var inside = root.get("inside").only("maxEntries", "maxMegabytes", "maxRatio");
        var keep = root.get("keep").only("stagedDays", "sweptDays");
        return new AttachmentSettings(
                kinds(root.get("kinds")),
                between(root.get("maxFileMegabytes"), 1, LARGEST_FILE) * MEGABYTE,
                petition.get("files").positive(),
                petition.get("megabytes").positive() * MEGABYTE,
                root.get("stagedPerPerson").positive(),
                pictures.get("maxMegapixels").positive() * 1_000_000L,
                between(pictures.get("previewPixels"), 200, LARGEST_PREVIEW),
                between(pictures.get("thumbnailPixels"), 40, LARGEST_PREVIEW),
                pictures.get("maxPages").positive(),
                inside.get("maxEntries").positive(),
                inside.get("maxMegabytes").positive() * MEGABYTE,
                inside.get("maxRatio").positive(),
                Duration.ofDays(between(keep.get("stagedDays"), SHORTEST_STAGED, Integer.MAX_VALUE)),
                Duration.ofDays(keep.get("sweptDays").positive()));
    }

    private static Set<FileType> kinds(ConfigNode node) {
        var kinds = EnumSet.noneOf(FileType.class);
        node.items().forEach(item -> kinds.add(item.choice(FileType.class)));
        if (kinds.isEmpty()) {
            throw node.problem("name at least one kind of file");
        }
        return Set.copyOf(kinds);
    }

    @Override
    public List<String> endings() {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> kind.extensions().stream())
                .map(ending -> "." + ending)
                .toList();
    }

    @Override
    public List<String> kindLabels() {
        return kinds.stream().sorted().map(FileType::label).toList();
    }

    private static int between(ConfigNode node, int least, int most) {
        int value = node.integer();
        if (value < least || value > most) {
            throw node.problem("must be between " + least + " and " + most + ", is " + value);
        }
        return value;
    }
}
