package org.sanji.petition.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.petition.OrganPart;

/** An organ that leads, co-handles or formerly led a petition: the rows that decide who may see it. */
@Entity
@Table(name = "petition_organ")
class OrganPartEntity {

    @Id
    private UUID id;

    private String organ;

    @Enumerated(EnumType.STRING)
    private OrganPart part;

    private LocalDate sinceOn;
    private LocalDate untilOn;

    protected OrganPartEntity() {}

    OrganPartEntity(String organ, OrganPart part, LocalDate sinceOn) {
        this.id = UUID.randomUUID();
        this.organ = organ;
        this.part = part;
        this.sinceOn = sinceOn;
    }

    String organ() {
        return organ;
    }

    OrganPart part() {
        return part;
    }

    LocalDate sinceOn() {
        return sinceOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    void becomeFormer(LocalDate on) {
        part = OrganPart.FORMER;
        untilOn = on;
    }

    void become(OrganPart now) {
        part = now;
        untilOn = null;
    }
}
