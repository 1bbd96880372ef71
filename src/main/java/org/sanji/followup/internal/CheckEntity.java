package org.sanji.followup.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.CheckState;
import org.sanji.followup.FollowUpFile;
import org.sanji.mediation.PerformanceSource;
import org.sanji.mediation.Performances.Performance;
import org.sanji.process.PassKey;

/** The check of one thing that was promised. */
@Entity
@Table(name = "execution_check")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class CheckEntity {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID petitionId;
    private int pass;

    @Enumerated(EnumType.STRING)
    private PerformanceSource source;

    private UUID itemId;
    private UUID agreementId;

    @Column(name = "position_no")
    private int positionNo;

    private String organ;
    private String what;
    private String performer;
    private String checker;
    private LocalDate startedOn;
    private LocalDate firstDueOn;
    private LocalDate dueOn;
    private LocalDate checkDueOn;
    private LocalDate firstCheckDueOn;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private CheckFollow follow;

    protected CheckEntity() {}

    CheckEntity(PassKey key, String organ, Performance promised, LocalDate startedOn, LocalDate checkDueOn) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.source = promised.source();
        this.itemId = promised.itemId();
        this.agreementId = promised.agreementId();
        this.positionNo = promised.position();
        this.organ = organ;
        this.what = promised.what();
        this.performer = promised.by();
        this.checker = promised.checkerOrgan();
        this.startedOn = startedOn;
        this.firstDueOn = promised.dueOn();
        this.dueOn = promised.dueOn();
        this.checkDueOn = checkDueOn;
        this.firstCheckDueOn = checkDueOn;
        this.state = CheckState.WAITING;
    }

    void checked(CheckOutcome outcome, CheckFollow what, LocalDate on) {
        requireWaiting();
        state = CheckState.valueOf(outcome.name());
        follow = what;
        checkedOn = on;
    }

    void postpone(LocalDate newDue, LocalDate newCheckDue) {
        requireWaiting();
        dueOn = newDue;
        checkDueOn = newCheckDue;
    }

    void drop(LocalDate on) {
        requireWaiting();
        state = CheckState.DROPPED;
        checkedOn = on;
    }

    private void requireWaiting() {
        RuleViolation.unless(state == CheckState.WAITING, "check-done");
    }

    boolean isWaiting() {
        return state == CheckState.WAITING;
    }

    UUID id() {
        return id;
    }

    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    PerformanceSource source() {
        return source;
    }

    UUID itemId() {
        return itemId;
    }

    UUID agreementId() {
        return agreementId;
    }

    int position() {
        return positionNo;
    }

    String organ() {
        return organ;
    }

    String checker() {
        return checker;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate checkDueOn() {
        return checkDueOn;
    }

    CheckState state() {
        return state;
    }

    FollowUpFile.Check view(List<FollowUpFile.Entry> entries) {
        return new FollowUpFile.Check(
                id,
                pass,
                source,
                agreementId,
                positionNo,
                organ,
                what,
                performer,
                checker,
                dueOn,
                checkDueOn,
                state,
                checkedOn,
                follow,
                entries);
    }
}
