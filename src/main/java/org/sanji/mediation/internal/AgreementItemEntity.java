package org.sanji.mediation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.CheckState;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.PerformanceSource;
import org.sanji.mediation.Performances;
import org.sanji.organization.Organs;

/** One promise of an agreement; checked once. */
@Entity
@Table(name = "agreement_item")
class AgreementItemEntity {

    @Id
    private UUID id;

    private UUID agreementId;

    @Column(name = "position_no")
    private int positionNo;

    private String what;
    private String byWhom;
    private LocalDate dueOn;
    private String checker;
    private String checkerOrgan;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    private String note;

    protected AgreementItemEntity() {}

    AgreementItemEntity(UUID agreementId, int position, AgreementForm.Item item) {
        this.id = UUID.randomUUID();
        this.agreementId = agreementId;
        this.positionNo = position;
        this.what = Input.required(item.what(), 1000, "agreement-item");
        this.byWhom = Input.required(item.by(), Input.LINE, "agreement-item");
        this.dueOn = item.dueOn();
        this.checker = Input.required(item.checker(), Input.LINE, "agreement-item");
        this.checkerOrgan = item.checkerOrgan() == null ? Organs.BUREAU : item.checkerOrgan();
        this.state = CheckState.OPEN;
    }

    void settle(CheckState as, String finding, LocalDate on, String by) {
        RuleViolation.unless(state == CheckState.OPEN, "agreement-item-checked");
        state = as;
        note = finding;
        checkedOn = on;
        checkedBy = by;
    }

    boolean isOpen() {
        return state == CheckState.OPEN;
    }

    int position() {
        return positionNo;
    }

    Performances.Performance performance() {
        return new Performances.Performance(
                PerformanceSource.AGREEMENT, id, agreementId, positionNo + 1, what, byWhom, dueOn, checkerOrgan);
    }

    UUID agreementId() {
        return agreementId;
    }

    MediationFile.Promise view() {
        return new MediationFile.Promise(id, what, byWhom, dueOn, checker, checkerOrgan, state, checkedOn, note);
    }
}
