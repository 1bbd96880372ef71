package org.sanji.document.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears up at night: half-received files, staged files nobody used, content nobody refers to. Any node may do it, several
 * at once too. What had no row is kept aside first: somebody may have restored an older database.
 */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    /** No upload and no transaction takes that long. */
    private static final Duration SETTLED = Duration.ofHours(24);

    private final FileStore store;
    private final StoredFiles stored;
    private final AttachmentRows rows;
    private final AttachmentSettings settings;
    private final Clock clock;

    FileSweep(FileStore store, StoredFiles stored, AttachmentRows rows, AttachmentSettings settings, Clock clock) {
        this.store = store;
        this.stored = stored;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "${sanji.files.sweep-cron:0 40 3 * * *}", zone = "Asia/Shanghai")
    void sweep() throws IOException {
        var now = clock.instant();
        int forgotten = rows.forget(now.minus(settings.keepStaged()));
        int removed = 0;
        for (var digest : stored.unused(now.minus(SETTLED))) {
            removed += remove(digest) ? 1 : 0;
        }
        for (var path : store.all()) {
            var digest = path.getFileName().toString();
            if (old(path, now.minus(SETTLED)) && !stored.known(digest)) {
                removed += remove(digest) ? 1 : 0;
            }
        }
        int halves = delete(FileStore.INCOMING, now.minus(SETTLED));
        int swept = delete(FileStore.SWEPT, now.minus(settings.keepSwept()));
        LOG.info(
                "files: {} staged forgotten, {} set aside, {} half-received and {} long aside deleted",
                forgotten,
                removed,
                halves,
                swept);
    }

    /** Somebody who uses it at the same moment is right; the next night tries again. */
    private boolean remove(String digest) throws IOException {
        try {
            return stored.removeUnused(digest);
        } catch (DataAccessException e) {
            LOG.info("file {} is left for the next sweep: {}", digest, e.getMessage());
            return false;
        }
    }

    private int delete(String folder, Instant before) throws IOException {
        var path = store.folder(folder);
        if (!Files.isDirectory(path)) {
            return 0;
        }
        List<Path> gone;
        try (Stream<Path> files = Files.list(path)) {
            gone = files.filter(f -> old(f, before)).toList();
        }
        for (var file : gone) {
            Files.deleteIfExists(file);
        }
        return gone.size();
    }

    /** One that another node has just removed is not old. */
    private static boolean old(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }
}
