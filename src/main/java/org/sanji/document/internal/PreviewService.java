package org.sanji.document.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.document.FileType;
import org.sanji.document.Previews;
import org.sanji.security.TamperedFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link Previews}: rights each time, drawing two at once, the latest pictures kept in memory and never on disk. */
@Service
class PreviewService implements Previews {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewService.class);
    private static final int KEPT = 120;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final AttachmentAccess access;
    private final FileStore store;
    private final TamperAlarm alarm;
    private final AttachmentSettings settings;
    private final Work work;
    private final ApplicationEventPublisher events;
    private final PagePainter painter;
    private final Semaphore drawing = new Semaphore(AT_ONCE, true);
    private final Map<Key, Object> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
            return size() > KEPT;
        }
    };

    PreviewService(
            AttachmentAccess access,
            FileStore store,
            TamperAlarm alarm,
            AttachmentSettings settings,
            Work work,
            ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.alarm = alarm;
        this.settings = settings;
        this.work = work;
        this.events = events;
        this.painter = new PagePainter(settings);
    }

    /** What is kept: a picture, or with page -1 the number of pages. */
    private record Key(String digest, int page, Size size, int turns) {}

    private interface Drawn<T> {
        T draw() throws IOException;
    }

    @Override
    public int pages(UUID id) {
        var row = work.run(() -> access.requireReadable(id));
        if (row.type() != FileType.PDF && !row.type().isPicture()) {
            return 0;
        }
        return kept(new Key(row.digest(), -1, Size.PAGE, 0), Integer.class, () -> {
            try {
                int pages = painter.pages(row.type(), () -> store.openUnread(row.digest()));
                painter.page(row.type(), () -> store.openUnread(row.digest()), 0, settings.thumbnailPixels());
                return pages;
            } catch (TamperedFileException e) {
                throw alarm.raise(row, e);
            } catch (IOException e) {
                LOG.info("attachment {} cannot be drawn: {}", id, e.toString());
                return 0;
            }
        });
    }

    @Override
    public byte[] page(UUID id, int page, Size size, int turns) {
        var row = work.run(() -> {
            var found = access.requireReadable(id);
            if (found.petitionId() != null && size == Size.PAGE && page == 0) {
                events.publishEvent(AuditEntry.ofPetition(
                        found.petitionId(),
                        "view-attachment",
                        Map.of("attachment", id.toString(), "kind", found.kind().name())));
            }
            return found;
        });
        if (page < 0 || page >= pages(id)) {
            throw new NotFoundException("page");
        }
        int longest = size == Size.PAGE ? settings.previewPixels() : settings.thumbnailPixels();
        return kept(new Key(row.digest(), page, size, turns), byte[].class, () -> {
            try {
                var picture = painter.page(row.type(), () -> store.openUnread(row.digest()), page, longest);
                return Drawing.jpeg(Drawing.turned(picture, turns));
            } catch (TamperedFileException e) {
                throw alarm.raise(row, e);
            } catch (IOException e) {
                throw new NotFoundException("page");
            }
        });
    }

    private <T> T kept(Key key, Class<T> type, Drawn<T> drawn) {
        var found = lookUp(key);
        if (found != null) {
            return type.cast(found);
        }
        boolean turn = false;
        try {
            turn = drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!turn) {
                throw new NotFoundException("page: too many are being drawn");
            }
            var made = drawn.draw();
            synchronized (latest) {
                latest.put(key, made);
            }
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFoundException("page");
        } catch (IOException e) {
            throw new NotFoundException("page");
        } finally {
            if (turn) {
                drawing.release();
            }
        }
    }

    private Object lookUp(Key key) {
        synchronized (latest) {
            return latest.get(key);
        }
    }
}
