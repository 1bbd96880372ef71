package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 信访事项: one set of facts; gathers registrations and passes. */
@Entity
@Table(name = "matter")
class MatterEntity {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private LocalDate openedOn;
    private LocalDate finalReviewOn;

    @Column(length = 200)
    private String finalReviewReference;

    protected MatterEntity() {}

    MatterEntity(UUID id, LocalDate openedOn) {
        this.id = id;
        this.openedOn = openedOn;
    }

    UUID id() {
        return id;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate finalReviewOn() {
        return finalReviewOn;
    }

    String finalReviewReference() {
        return finalReviewReference;
    }

    void finalReviewDone(LocalDate on, String reference) {
        finalReviewOn = on;
        finalReviewReference = reference;
    }
}
