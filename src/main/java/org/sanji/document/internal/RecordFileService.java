package org.sanji.document.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.document.Content;
import org.sanji.document.NewFile;
import org.sanji.document.RecordFile;
import org.sanji.document.RecordFiles;
import org.sanji.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link RecordFiles}: the file on disk and its checks, then the rows and the audit record in one transaction. */
@Service
class RecordFileService implements RecordFiles {

    private static final int MOST = 20;
    private static final int REASON_LENGTH = 500;

    private final RecordFileRows rows;
    private final FileStore store;
    private final StoredFiles stored;
    private final FileChecks checks;
    private final TamperAlarm alarm;
    private final AttachmentSettings settings;
    private final Work work;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordFileService(
            RecordFileRows rows,
            FileStore store,
            StoredFiles stored,
            FileChecks checks,
            TamperAlarm alarm,
            AttachmentSettings settings,
            Work work,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.stored = stored;
        this.checks = checks;
        this.alarm = alarm;
        this.settings = settings;
        this.work = work;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RecordFile keep(String holder, NewFile file, Runnable guard) {
        RuleViolation.unless(rows.standing(holder) < MOST, "record-files-full", MOST);
        var name = FileNames.clean(file.name());
        try (var incoming = store.receive(name, file.source(), settings.maxFileBytes())) {
            var type = checks.check(name, incoming);
            return work.run(() -> {
                guard.run();
                stored.keep(incoming);
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var actor = currentUser.actor();
                var kept = new RecordFile(
                        UUID.randomUUID(), holder, name, type, incoming.size(), actor.displayName(), now, null);
                rows.insert(kept, incoming.digest(), actor);
                audit("add-record-file", kept);
                return kept;
            });
        }
    }

    @Override
    public List<RecordFile> of(String holder) {
        return rows.of(holder).stream().map(RecordFileRows.Row::file).toList();
    }

    @Override
    public RecordFile find(UUID id) {
        return row(id).file();
    }

    private RecordFileRows.Row row(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("record file"));
    }

    @Override
    public Content open(UUID id) {
        var row = row(id);
        var file = row.file();
        if (file.retraction() != null) {
            throw new NotFoundException("record file");
        }
        work.run(() -> {
            audit("open-record-file", file);
            return null;
        });
        try {
            return new Content(file.name(), file.type(), file.size(), store.open(row.digest()));
        } catch (IOException e) {
            throw alarm.raise(file, row.digest(), e);
        }
    }

    @Override
    public void retract(UUID id, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "retract-reason");
        RuleViolation.unless(reason.length() <= REASON_LENGTH, "retract-reason-too-long", REASON_LENGTH);
        work.run(() -> {
            var file = find(id);
            if (!rows.retract(id, currentUser.actor(), clock.instant(), reason.strip())) {
                throw new NotFoundException("record file");
            }
            audit("retract-record-file", file);
            return null;
        });
    }

    private void audit(String action, RecordFile file) {
        events.publishEvent(AuditEntry.ofUser(
                currentUser.actor().username(), action, Map.of("file", file.id().toString(), "holder", file.holder())));
    }
}
