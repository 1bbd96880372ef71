package org.sanji.mediation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.process.PassKey;

/** An objection of an organ and the bureau's one ruling on it (Art 23). */
@Entity
@Table(name = "objection")
class ObjectionEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "petition_id")
    private UUID petitionId;

    private int pass;
    private String organ;
    private LocalDate objectedOn;
    private String reason;
    private String proposedOrgan;

    @Column(name = "objected_by")
    private String objectedBy;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Enumerated(EnumType.STRING)
    private ObjectionRuling ruling;

    private String newLead;

    @Column(name = "co_organs")
    private String coOrgans;

    private String rulingReason;
    private LocalDate ruledOn;

    @Column(name = "ruled_by")
    private String ruledBy;

    protected ObjectionEntity() {}

    ObjectionEntity(PassKey key, String organ, String reason, String proposedOrgan, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.organ = organ;
        this.reason = reason;
        this.proposedOrgan = proposedOrgan;
        this.objectedBy = by;
        this.objectedAt = at;
        this.objectedOn = Days.dayOf(at);
    }

    void rule(ObjectionDecision decision, LocalDate on, String by) {
        RuleViolation.unless(ruling == null, "objection-ruled");
        ruling = decision.ruling();
        newLead = decision.newLead();
        coOrgans = Input.join(decision.coOrgans());
        rulingReason = decision.reason();
        ruledOn = on;
        ruledBy = by;
    }

    String organ() {
        return organ;
    }

    MediationFile.Objection view() {
        return new MediationFile.Objection(
                pass, organ, objectedOn, reason, proposedOrgan, ruling, newLead, rulingReason, ruledOn);
    }
}
