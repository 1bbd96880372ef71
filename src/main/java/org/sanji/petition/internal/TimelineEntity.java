package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.security.Actor;

/** One event of a case; written once, never changed. */
@Entity
@Table(name = "timeline_entry")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class TimelineEntity {

    /** Separates the arguments of the sentence; a control character that no input may contain. */
    private static final String SEPARATOR = "\u001f";

    @Id
    private UUID id;

    private UUID petitionId;
    private long seq;
    private int pass;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private LocalDate onDate;
    private Instant recordedAt;
    private String actor;
    private String actorName;
    private String organ;

    @Column(length = 4000)
    private String args;

    private boolean isPublic;

    protected TimelineEntity() {}

    TimelineEntity(
            PetitionEntity petition,
            TimelineKind kind,
            LocalDate onDate,
            Instant at,
            Actor by,
            boolean isPublic,
            List<String> args) {
        this.id = UUID.randomUUID();
        this.petitionId = petition.id();
        this.seq = petition.nextTimelineSeq();
        this.pass = petition.currentPass();
        this.kind = kind;
        this.onDate = onDate;
        this.recordedAt = at;
        this.actor = by.username();
        this.actorName = by.displayName();
        this.organ = by.organ();
        this.isPublic = isPublic;
        this.args = join(args);
    }

    private static String join(List<String> args) {
        var joined = String.join(
                SEPARATOR,
                args.stream()
                        .map(a -> a == null ? "" : a.replace(SEPARATOR, " "))
                        .toList());
        return joined.length() <= 4000 ? joined : joined.substring(0, 3999) + "…";
    }

    LocalDate onDate() {
        return onDate;
    }

    String organ() {
        return organ;
    }

    TimelineEntry view() {
        return new TimelineEntry(
                seq, pass, kind, onDate, recordedAt, actorName, organ, List.of(args.split(SEPARATOR, -1)), isPublic);
    }
}
