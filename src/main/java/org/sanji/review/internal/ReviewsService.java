package org.sanji.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Petitions;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.UseCase;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewFilter;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewRow;
import org.sanji.review.ReviewView;
import org.sanji.review.Reviews;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Reviews}: the desk's deeds, and what everybody reads. */
@Service
class ReviewsService implements Reviews {

    private static final Role[] DESK = {Role.RECEPTIONIST, Role.TRIAGE_OFFICER};

    private final ReviewRepository reviews;
    private final ReviewOffers offers;
    private final ReviewFiling filing;
    private final ReviewViews views;
    private final ReviewRows rows;
    private final ReviewRights rights;
    private final Petitions petitions;
    private final SideProcesses processes;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    ReviewsService(
            ReviewRepository reviews,
            ReviewOffers offers,
            ReviewFiling filing,
            ReviewViews views,
            ReviewRows rows,
            ReviewRights rights,
            Petitions petitions,
            SideProcesses processes,
            UseCase useCase,
            CurrentUser user,
            Clock clock) {
        this.reviews = reviews;
        this.offers = offers;
        this.filing = filing;
        this.views = views;
        this.rows = rows;
        this.rights = rights;
        this.petitions = petitions;
        this.processes = processes;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewOffer offer(UUID petitionId) {
        petitions.requireVisible(petitionId);
        return offers.of(petitionId);
    }

    @Override
    public UUID request(UUID petitionId, RequestForm form) {
        return useCase.run(() -> {
            user.require(DESK);
            petitions.requireVisible(petitionId);
            return filing.file(petitionId, form);
        });
    }

    @Override
    public void withdraw(UUID id, LocalDate signedOn, String paper, String reason) {
        useCase.run(() -> {
            user.require(DESK);
            var review = reviews.findById(id).orElseThrow(() -> new NotFoundException("review " + id));
            petitions.requireVisible(review.key().petitionId());
            RuleViolation.unless(signedOn != null, "review-withdraw-day");
            RuleViolation.unless(
                    !signedOn.isAfter(Days.today(clock))
                            && !signedOn.isBefore(review.asked().countedOn()),
                    "withdrawal-date");
            review.withdraw(new WithdrawalPart(
                    signedOn,
                    Input.required(paper, Input.LINE, "withdrawal-unsigned"),
                    Input.optional(reason, Input.NOTE)));
            reviews.saveAndFlush(review);
            processes.signal(
                    SideProcess.REVIEW, review.key(), id.toString(), CaseMessage.WITHDRAW_REVIEW, CaseData.none());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return petition.ownPartOnly()
                ? List.of()
                : reviews.findByPetitionIdOrderByAskedRecordedAt(petitionId).stream()
                        .map(r -> views.of(r, rights.mayWrite(r), petition.mayUnmask()))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public PageSlice<ReviewRow> page(ReviewFilter filter, PageQuery page) {
        user.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.REVIEWER, Role.DEPARTMENT_HEAD);
        return rows.page(filter, page);
    }
}
