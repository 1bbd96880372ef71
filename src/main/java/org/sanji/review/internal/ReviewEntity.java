package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.ServiceForm;
import org.sanji.process.PassKey;
import org.sanji.review.AnswerForm;
import org.sanji.review.ForwardForm;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewWay;
import org.sanji.security.Actor;

/** One request for review and what becomes of it; each deed only in the state where it belongs. */
@Entity
@Table(name = "review_request")
@SuppressWarnings("UnusedVariable") // columns that only SQL reads
class ReviewEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID petitionId;
    private int pass;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_level")
    private ReviewLevel level;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    private ReviewWay way;

    private String organ;
    private UUID earlierId;
    private String openKey;

    @Embedded
    private DisputedPart disputed;

    @Embedded
    private AskedPart asked;

    @Embedded
    private PeriodPart period;

    @Embedded
    private DecisionPart decision;

    @Embedded
    private ForwardingPart forwarding;

    @Embedded
    private OpinionPart opinion;

    @Embedded
    private ServicePart service;

    @Embedded
    private WithdrawalPart withdrawal;

    private LocalDate endedOn;

    protected ReviewEntity() {}

    ReviewEntity(PassKey key, ReviewOffer offer, ReviewWay way, AskedPart asked, PeriodPart period) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.level = offer.level();
        this.way = way;
        this.organ = offer.organ();
        this.earlierId = offer.earlierId();
        this.openKey = key.toString();
        this.disputed = DisputedPart.of(offer);
        this.asked = asked;
        this.period = period;
        this.state = switch (way) {
            case HERE -> ReviewState.RECEIVED;
            case SEND -> ReviewState.TO_FORWARD;
            case THERE -> ReviewState.AWAITING_ANSWER;
        };
    }

    /** In time it must be taken up (Art 35); a late one only for a reason. */
    void accept(LocalDate on, String by, String reason) {
        require(ReviewState.RECEIVED);
        RuleViolation.unless(asked.inTime() || reason != null, "review-late-reason");
        decision = new DecisionPart(true, on, by, reason, null);
        state = ReviewState.UNDER_REVIEW;
    }

    void refuse(LocalDate on, String by, String reason) {
        require(ReviewState.RECEIVED);
        RuleViolation.unless(!asked.inTime(), "review-refused-in-time", asked.lastDayOn());
        decision = new DecisionPart(false, on, by, reason, null);
    }

    void refused(String noticeNumber, LocalDate serviceDueOn) {
        require(ReviewState.RECEIVED);
        decision = decision.noticed(noticeNumber);
        service = ServicePart.due(serviceDueOn);
        state = ReviewState.TO_SERVE;
    }

    void forward(ForwardForm form) {
        require(ReviewState.TO_FORWARD);
        forwarding = new ForwardingPart(form.sentOn(), null, form.enclosures(), null);
    }

    void counted(PeriodPart from) {
        period = from;
    }

    void forwarded(String letterNumber) {
        require(ReviewState.TO_FORWARD);
        forwarding = forwarding.numbered(letterNumber);
        state = ReviewState.AWAITING_ANSWER;
    }

    /** The organ outside decided; what is not served yet has to be. */
    void answered(AnswerForm answer, LocalDate serviceDueOn) {
        require(ReviewState.AWAITING_ANSWER);
        var sent = forwarding == null ? new ForwardingPart(null, null, null, null) : forwarding;
        forwarding = new ForwardingPart(sent.sentOn(), sent.letterNumber(), sent.enclosures(), answer.receivedOn());
        opinion = OpinionPart.of(answer);
        service = answer.servedOn() == null ? ServicePart.due(serviceDueOn) : ServicePart.elsewhere(answer.servedOn());
        state = ReviewState.TO_SERVE;
    }

    void write(ReviewDraft draft, Actor by) {
        require(ReviewState.UNDER_REVIEW);
        opinion = OpinionPart.written(draft, by, opinion == null ? null : opinion.comment());
    }

    void submit() {
        require(ReviewState.UNDER_REVIEW);
        state = ReviewState.SUBMITTED;
    }

    /** Nobody approves the own draft. */
    void approve(Actor by) {
        require(ReviewState.SUBMITTED);
        RuleViolation.unless(by.isSystem() || !by.username().equals(opinion.writer()), "opinion-own-draft");
        opinion = opinion.approved(by);
    }

    void giveBack(String comment) {
        require(ReviewState.SUBMITTED);
        opinion = opinion.commented(comment);
        state = ReviewState.UNDER_REVIEW;
    }

    void issue(String number, LocalDate on, LocalDate serviceDueOn) {
        require(ReviewState.SUBMITTED);
        RuleViolation.unless(opinion.approver() != null, "wrong-state");
        opinion = opinion.issued(number, on);
        service = ServicePart.due(serviceDueOn);
        state = ReviewState.TO_SERVE;
    }

    void serve(ServiceForm form, String by) {
        require(ReviewState.TO_SERVE);
        service = service.served(form, by);
    }

    void close(LocalDate on) {
        require(ReviewState.TO_SERVE);
        end(isRefusal() ? ReviewState.REFUSED : ReviewState.DONE, on);
    }

    void withdraw(WithdrawalPart paper) {
        RuleViolation.unless(state.isBeforeOpinion(), "review-withdraw-too-late");
        withdrawal = paper;
    }

    void withdrawn(LocalDate on) {
        end(ReviewState.WITHDRAWN, on);
    }

    /** @param dueOn the last day without any rest */
    void rest(LocalDate dueOn, int days) {
        period = period.rested(dueOn, days);
    }

    private void end(ReviewState how, LocalDate on) {
        state = how;
        endedOn = on;
        openKey = null;
    }

    private void require(ReviewState... allowed) {
        RuleViolation.unless(Set.of(allowed).contains(state), "wrong-state");
    }

    boolean isRefusal() {
        return decision != null && !decision.accepted();
    }

    /** When opinion or refusal was given; service cannot be earlier. */
    LocalDate paperOn() {
        return isRefusal() ? decision.on() : opinion.issuedOn();
    }

    UUID id() {
        return id;
    }

    PassKey key() {
        return new PassKey(petitionId, pass);
    }

    ReviewLevel level() {
        return level;
    }

    ReviewState state() {
        return state;
    }

    ReviewWay way() {
        return way;
    }

    String organ() {
        return organ;
    }

    UUID earlierId() {
        return earlierId;
    }

    DisputedPart disputed() {
        return disputed;
    }

    AskedPart asked() {
        return asked;
    }

    PeriodPart period() {
        return period;
    }

    DecisionPart decision() {
        return decision;
    }

    ForwardingPart forwarding() {
        return forwarding;
    }

    OpinionPart opinion() {
        return opinion;
    }

    ServicePart service() {
        return service;
    }

    WithdrawalPart withdrawal() {
        return withdrawal;
    }
}
