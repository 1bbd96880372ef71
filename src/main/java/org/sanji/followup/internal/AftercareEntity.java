package org.sanji.followup.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.followup.CallBackState;
import org.sanji.followup.EvaluationState;
import org.sanji.followup.Satisfaction;
import org.sanji.process.PassKey;

/** The evaluation of one closed pass: the invitation, the rating that counts, the call-back. */
@Entity
@Table(name = "aftercare")
class AftercareEntity {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID petitionId;
    private int pass;
    private String organ;
    private LocalDate closedOn;
    private LocalDate invitedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Satisfaction bureau;

    @Enumerated(EnumType.STRING)
    @Column(name = "organ_score")
    private Satisfaction organScore;

    private LocalDate ratedOn;

    @Enumerated(EnumType.STRING)
    private CallBackState callBack;

    private LocalDate callBackAskedOn;
    private LocalDate callBackDueOn;

    protected AftercareEntity() {}

    AftercareEntity(PassKey key, String organ, LocalDate closedOn, LocalDate invitedOn, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.organ = organ;
        this.closedOn = closedOn;
        this.invitedOn = invitedOn;
        this.dueOn = dueOn;
        this.state = EvaluationState.OPEN;
        this.callBack = CallBackState.NONE;
    }

    boolean isOpen(LocalDate today) {
        return state == EvaluationState.OPEN && !today.isAfter(dueOn);
    }

    /** The last rating counts. */
    void rate(Satisfaction ofBureau, Satisfaction ofOrgan, LocalDate on) {
        RuleViolation.unless(isOpen(on), "rating-not-open", dueOn);
        bureau = ofBureau;
        organScore = ofOrgan;
        ratedOn = on;
    }

    /** The period has passed; whoever did not rate is "not rated", never "satisfied". */
    void lapse() {
        endedOn = dueOn;
        state = isRated() ? EvaluationState.RATED : EvaluationState.LAPSED;
    }

    /** Handled again: what was rated stays rated, what was not is not asked for any more. */
    void withdraw(LocalDate on) {
        if (state == EvaluationState.OPEN) {
            endedOn = on.isAfter(dueOn) ? dueOn : on;
            state = isRated() ? EvaluationState.RATED : EvaluationState.WITHDRAWN;
        }
        if (callBack == CallBackState.OPEN) {
            callBack = CallBackState.CANCELLED;
        }
    }

    void callBackBy(DueDate due) {
        callBack = CallBackState.OPEN;
        callBackAskedOn = due.startedOn();
        callBackDueOn = due.dueOn();
    }

    /** The calendar moved a last day. */
    void recount(DueDate fresh) {
        if (fresh.kind() == ClockKind.EVALUATION) {
            dueOn = fresh.dueOn();
        } else {
            callBackDueOn = fresh.dueOn();
        }
    }

    void calledBack() {
        RuleViolation.unless(callBack == CallBackState.OPEN, "call-back-done");
        callBack = CallBackState.DONE;
    }

    boolean isRated() {
        return ratedOn != null;
    }

    boolean dissatisfiedWithBureau() {
        return bureau == Satisfaction.DISSATISFIED;
    }

    boolean dissatisfiedWithOrgan() {
        return organScore == Satisfaction.DISSATISFIED;
    }

    UUID id() {
        return id;
    }

    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    String organ() {
        return organ;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate invitedOn() {
        return invitedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    EvaluationState state() {
        return state;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    CallBackState callBack() {
        return callBack;
    }

    LocalDate callBackDueOn() {
        return callBackDueOn;
    }

    /** Day of the rating that asked for the call; null when none did. */
    LocalDate callBackAskedOn() {
        return callBackAskedOn == null ? ratedOn : callBackAskedOn;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }
}
