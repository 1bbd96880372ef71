package org.sanji.petition.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.petition.RepeatKind;

/** A dated record that one registration repeats an earlier one; a correction ends it and stays visible. */
@Entity
@Table(name = "petition_link")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class LinkEntity {

    @Id
    private UUID id;

    private UUID petitionId;
    private UUID earlierId;

    @Enumerated(EnumType.STRING)
    private RepeatKind kind;

    private String reason;
    private LocalDate linkedOn;
    private Instant linkedAt;
    private String linkedBy;
    private LocalDate correctedOn;
    private Instant correctedAt;
    private String correctedBy;
    private String correctionReason;

    protected LinkEntity() {}

    LinkEntity(UUID petitionId, UUID earlierId, RepeatKind kind, String reason, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.petitionId = petitionId;
        this.earlierId = earlierId;
        this.kind = kind;
        this.reason = reason;
        this.linkedAt = at;
        this.linkedOn = Days.dayOf(at);
        this.linkedBy = by;
    }

    void correct(String why, Instant at, String by) {
        correctionReason = why;
        correctedAt = at;
        correctedOn = Days.dayOf(at);
        correctedBy = by;
    }

    UUID petitionId() {
        return petitionId;
    }

    UUID earlierId() {
        return earlierId;
    }

    RepeatKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    LocalDate linkedOn() {
        return linkedOn;
    }

    LocalDate correctedOn() {
        return correctedOn;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    boolean stands() {
        return correctedAt == null;
    }
}
