package org.sanji.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.RuleViolation;
import org.sanji.document.Attachment;
import org.sanji.document.AttachmentKind;
import org.sanji.document.AttachmentRights;
import org.sanji.document.AttachmentRights.Reach;
import org.sanji.document.Attachments;
import org.sanji.document.AttachmentsChanged;
import org.sanji.document.AttachmentsChanged.Change;
import org.sanji.document.Content;
import org.sanji.document.NewFile;
import org.sanji.document.StagedFile;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Attachments}: rights first, then the file on disk and its checks, then the rows in one transaction. */
@Service
class AttachmentService implements Attachments {

    private static final int REFERENCE_LENGTH = 100;
    private static final int REASON_LENGTH = 500;

    private final AttachmentAccess access;
    private final AttachmentRights rights;
    private final AttachmentRows rows;
    private final FileStore store;
    private final StoredFiles stored;
    private final FileChecks checks;
    private final TamperAlarm alarm;
    private final AttachmentSettings settings;
    private final Work work;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentService(
            AttachmentAccess access,
            AttachmentRights rights,
            AttachmentRows rows,
            FileStore store,
            StoredFiles stored,
            FileChecks checks,
            TamperAlarm alarm,
            AttachmentSettings settings,
            Work work,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rights = rights;
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
    public StagedFile stage(AttachmentKind kind, NewFile file) {
        var actor = currentUser.require(
                Role.RECEPTIONIST,
                Role.TRIAGE_OFFICER,
                Role.LIAISON,
                Role.HANDLER,
                Role.DEPARTMENT_HEAD,
                Role.LEADER,
                Role.SUPERVISOR);
        RuleViolation.unless(rows.stagedBy(actor) < settings.stagedPerPerson(), "too-many-staged");
        return keep(null, kind, null, file, actor).staged();
    }

    @Override
    public Attachment add(UUID petitionId, AttachmentKind kind, String reference, NewFile file) {
        access.requireMayAdd(petitionId);
        RuleViolation.unless(reference == null || reference.length() <= REFERENCE_LENGTH, "reference-too-long");
        return keep(petitionId, kind, reference, file, currentUser.actor()).view(true, true);
    }

    private AttachmentRow keep(UUID petitionId, AttachmentKind kind, String reference, NewFile file, Actor actor) {
        var name = FileNames.clean(file.name());
        try (var incoming = store.receive(name, file.source(), settings.maxFileBytes())) {
            var type = checks.check(name, incoming);
            return work.run(() -> {
                stored.keep(incoming);
                var row = new AttachmentRow(
                        UUID.randomUUID(),
                        petitionId,
                        kind,
                        name,
                        type,
                        incoming.size(),
                        incoming.digest(),
                        reference == null || reference.isBlank() ? null : reference.strip(),
                        actor.username(),
                        actor.displayName(),
                        actor.organ(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null);
                rows.insert(row);
                if (petitionId != null) {
                    shelve(petitionId, 1, row.size());
                    changed(petitionId, Change.ADDED, row, 1, "");
                }
                return row;
            });
        }
    }

    private void shelve(UUID petitionId, int files, long bytes) {
        RuleViolation.unless(
                rows.take(petitionId, files, bytes, settings),
                "too-many-files",
                settings.petitionFiles(),
                settings.petitionBytes() / AttachmentSettings.MEGABYTE);
    }

    private void changed(UUID petitionId, Change change, AttachmentRow row, int count, String reason) {
        events.publishEvent(new AttachmentsChanged(
                petitionId, change, row.kind(), count, Objects.requireNonNullElse(row.reference(), ""), reason));
    }

    @Override
    @Transactional(readOnly = true)
    public List<StagedFile> staged(List<UUID> ids) {
        var actor = currentUser.actor();
        var own = rows.all(ids).stream().filter(row -> row.stagedBy(actor)).toList();
        return ids.stream()
                .distinct()
                .flatMap(id -> own.stream().filter(row -> row.id().equals(id)))
                .map(AttachmentRow::staged)
                .toList();
    }

    @Override
    @Transactional
    public void discard(UUID stagedId) {
        rows.discard(stagedId, currentUser.actor());
    }

    /** In the order given: the list of a petition keeps it. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(List<UUID> stagedIds, UUID petitionId) {
        if (stagedIds.isEmpty()) {
            return;
        }
        var actor = currentUser.actor();
        var ids = stagedIds.stream().distinct().toList();
        for (var id : ids) {
            RuleViolation.unless(rows.attach(id, petitionId, actor), "staged-file-gone");
        }
        var attached = rows.all(ids);
        shelve(
                petitionId,
                attached.size(),
                attached.stream().mapToLong(AttachmentRow::size).sum());
        for (var kind : AttachmentKind.values()) {
            var some = attached.stream().filter(row -> row.kind() == kind).toList();
            if (!some.isEmpty()) {
                changed(petitionId, Change.ADDED, some.get(0), some.size(), "");
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID petitionId) {
        var reach = access.requireReach(petitionId);
        boolean mayAdd = rights.mayAdd(petitionId);
        var actor = currentUser.actor();
        var hidden = access.hidden(petitionId);
        return rows.ofPetition(petitionId).stream()
                .filter(row -> !hidden.contains(row.id()))
                .filter(row -> reach != Reach.OWN_ORGAN || AttachmentAccess.ofOwnOrgan(row, actor))
                .map(row -> row.view(AttachmentAccess.reads(reach, row, actor), access.mayRetract(row, mayAdd, actor)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdd(UUID petitionId) {
        return rights.mayAdd(petitionId);
    }

    @Override
    public Content open(UUID id) {
        var row = work.run(() -> {
            var found = access.requireReadable(id);
            if (found.petitionId() != null) {
                events.publishEvent(AuditEntry.ofPetition(
                        found.petitionId(),
                        "open-attachment",
                        Map.of("attachment", id.toString(), "kind", found.kind().name())));
            }
            return found;
        });
        return new Content(row.name(), row.type(), row.size(), verified(row));
    }

    private InputStream verified(AttachmentRow row) {
        try {
            return store.open(row.digest());
        } catch (IOException e) {
            throw alarm.raise(row, e);
        }
    }

    @Override
    public void retract(UUID attachmentId, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "retract-reason");
        RuleViolation.unless(reason.length() <= REASON_LENGTH, "retract-reason-too-long", REASON_LENGTH);
        work.run(() -> {
            var row = access.requireReadable(attachmentId);
            var actor = currentUser.actor();
            if (row.petitionId() == null
                    || !access.mayRetract(row, rights.mayAdd(row.petitionId()), actor)
                    || !rows.retract(attachmentId, actor, clock.instant(), reason.strip())) {
                throw AttachmentAccess.notFound();
            }
            changed(row.petitionId(), Change.RETRACTED, row, 1, reason.strip());
            return null;
        });
    }
}
