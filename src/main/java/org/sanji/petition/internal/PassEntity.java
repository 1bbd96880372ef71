package org.sanji.petition.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.DueDate;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PassView;
import org.sanji.petition.Track;

/** 轮次: from assignment to closure, with its own sixty days. All dates are days of Asia/Shanghai. */
@Entity
@Table(name = "case_pass")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class PassEntity {

    @Id
    private UUID id;

    private int no;

    @Enumerated(EnumType.STRING)
    private PassReason reason;

    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private Track track;

    private LocalDate assignedOn;
    private LocalDate noticeDueOn;
    private LocalDate objectionDueOn;
    private LocalDate notifiedOn;
    private String noticeMethod;
    private LocalDate acceptedOn;
    private boolean bySilence;
    private LocalDate handlingDueOn;
    private int extendedDays;
    private String extensionReason;
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private OutcomeKind outcome;

    @Enumerated(EnumType.STRING)
    private MediationLevel endLevel;

    private String paperNumber;
    private LocalDate serviceDueOn;
    private LocalDate servedOn;
    private String serviceMethod;
    private String serviceProof;
    private LocalDate closedOn;
    private LocalDate simpleDueOn;
    private LocalDate simpleLeftOn;
    private LocalDate reviewRequestedOn;
    private LocalDate reviewRecordedOn;

    protected PassEntity() {}

    PassEntity(int no, PassReason reason, LocalDate openedOn) {
        this.id = UUID.randomUUID();
        this.no = no;
        this.reason = reason;
        this.openedOn = openedOn;
    }

    void assign(LocalDate on, DueDate notice, DueDate objection) {
        assignedOn = on;
        noticeDueOn = notice.dueOn();
        objectionDueOn = objection.dueOn();
    }

    void notified(LocalDate on, String method) {
        notifiedOn = on;
        noticeMethod = method;
    }

    void accept(LocalDate on, boolean silence, Track how, DueDate handling) {
        acceptedOn = on;
        bySilence = silence;
        track = how;
        handlingDueOn = handling.dueOn();
    }

    void simple(DueDate due) {
        simpleDueOn = due.dueOn();
    }

    boolean isSimple() {
        return simpleDueOn != null && simpleLeftOn == null;
    }

    /** An answer that was not served yet counts no more. */
    void leaveSimple(LocalDate on) {
        simpleLeftOn = on;
        answeredOn = null;
        outcome = null;
        endLevel = null;
        paperNumber = null;
        serviceDueOn = null;
    }

    void extend(int days, String why, DueDate extended) {
        RuleViolation.unless(extendedDays == 0, "already-extended");
        extendedDays = days;
        extensionReason = why;
        handlingDueOn = extended.dueOn();
    }

    void answer(LocalDate on, OutcomeKind how, MediationLevel at, String paper) {
        answeredOn = on;
        outcome = how;
        endLevel = at;
        paperNumber = paper;
    }

    /** The calendar moved one of the pass's own working-day dates. */
    void recount(DueDate fresh) {
        if (fresh.kind() == ClockKind.OBJECTION) {
            objectionDueOn = fresh.dueOn();
        } else if (fresh.kind() == ClockKind.SIMPLE_ANSWER) {
            simpleDueOn = fresh.dueOn();
        }
    }

    void serviceDue(DueDate due) {
        serviceDueOn = due.dueOn();
    }

    void serve(LocalDate on, String method, String proof) {
        RuleViolation.unless(answeredOn != null && !on.isBefore(answeredOn), "service-before-issue");
        servedOn = on;
        serviceMethod = method;
        serviceProof = proof;
    }

    void close(LocalDate on) {
        closedOn = on;
    }

    /** A later request changes nothing: the day of the first one counts. */
    void reviewRequested(LocalDate on, LocalDate recordedOn) {
        if (reviewRequestedOn == null) {
            reviewRequestedOn = on;
            reviewRecordedOn = recordedOn;
        }
    }

    int no() {
        return no;
    }

    PassReason reason() {
        return reason;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    LocalDate noticeDueOn() {
        return noticeDueOn;
    }

    LocalDate objectionDueOn() {
        return objectionDueOn;
    }

    LocalDate notifiedOn() {
        return notifiedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    boolean bySilence() {
        return bySilence;
    }

    Track track() {
        return track;
    }

    LocalDate simpleDueOn() {
        return simpleDueOn;
    }

    LocalDate handlingDueOn() {
        return handlingDueOn;
    }

    int extendedDays() {
        return extendedDays;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    OutcomeKind outcome() {
        return outcome;
    }

    MediationLevel endLevel() {
        return endLevel;
    }

    LocalDate serviceDueOn() {
        return serviceDueOn;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate reviewRequestedOn() {
        return reviewRequestedOn;
    }

    LocalDate reviewRecordedOn() {
        return reviewRecordedOn;
    }

    PassView view() {
        return new PassView(
                no,
                reason,
                assignedOn,
                noticeDueOn,
                notifiedOn,
                acceptedOn,
                bySilence,
                handlingDueOn,
                extendedDays,
                answeredOn,
                servedOn,
                closedOn,
                outcome,
                endLevel,
                simpleDueOn,
                simpleLeftOn);
    }
}
