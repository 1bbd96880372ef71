package org.sanji.mediation.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.MediationFile;
import org.sanji.process.PassKey;

/** A signed agreement; its terms never change. */
@Entity
@Table(name = "agreement")
class AgreementEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID petitionId;
    private int pass;
    private UUID sessionId;
    private String organ;
    private String paperNumber;
    private LocalDate signedOn;
    private String terms;

    protected AgreementEntity() {}

    AgreementEntity(PassKey key, UUID sessionId, String organ, LocalDate signedOn, String terms) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.sessionId = sessionId;
        this.organ = organ;
        this.signedOn = signedOn;
        this.terms = terms;
    }

    void number(String number) {
        RuleViolation.unless(paperNumber == null, "agreement-numbered");
        paperNumber = number;
    }

    UUID id() {
        return id;
    }

    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    UUID sessionId() {
        return sessionId;
    }

    String organ() {
        return organ;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    MediationFile.Agreement view(List<AgreementItemEntity> items) {
        return new MediationFile.Agreement(
                id,
                pass,
                paperNumber,
                signedOn,
                terms,
                items.stream()
                        .filter(item -> item.agreementId().equals(id))
                        .map(AgreementItemEntity::view)
                        .toList());
    }
}
