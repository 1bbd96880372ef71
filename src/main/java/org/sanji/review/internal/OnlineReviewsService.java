package org.sanji.review.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.petition.Tracking;
import org.sanji.process.UseCase;
import org.sanji.review.OnlineReviews;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link OnlineReviews} as the system: the visitor has no account. An accusation shows nothing here. */
@Service
class OnlineReviewsService implements OnlineReviews {

    private final ReviewRepository reviews;
    private final ReviewOffers offers;
    private final ReviewFiling filing;
    private final ReviewViews views;
    private final Tracking tracking;
    private final UseCase useCase;
    private final RunAs runAs;
    private final Clock clock;

    OnlineReviewsService(
            ReviewRepository reviews,
            ReviewOffers offers,
            ReviewFiling filing,
            ReviewViews views,
            Tracking tracking,
            UseCase useCase,
            RunAs runAs,
            Clock clock) {
        this.reviews = reviews;
        this.offers = offers;
        this.filing = filing;
        this.views = views;
        this.tracking = tracking;
        this.useCase = useCase;
        this.runAs = runAs;
        this.clock = clock;
    }

    private Optional<UUID> id(Proof proof) {
        return tracking.find(proof.number(), proof.queryCode(), proof.lastFour())
                .filter(petition -> !petition.sealed())
                .map(petition -> petition.key().petitionId());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Proof proof) {
        return id(proof)
                .map(id -> runAs.system(() -> new Standing(
                        offers.of(id),
                        reviews.findByPetitionIdOrderByAskedRecordedAt(id).stream()
                                .map(r -> views.of(r, false, false))
                                .toList())));
    }

    @Override
    public void request(Proof proof, OnlineRequest request) {
        var id = id(proof).orElseThrow(() -> new NotFoundException("petition"));
        var form = new RequestForm(
                ReviewChannel.ONLINE,
                Days.today(clock),
                null,
                request.requests(),
                request.grounds(),
                request.lateReason());
        runAs.system(() -> useCase.run(() -> filing.file(id, form)));
    }
}
