package org.sanji.review.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.petition.Petitions;
import org.sanji.process.UseCase;
import org.sanji.review.OnlineReviews;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewOffer;
import org.sanji.review.ReviewView;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link OnlineReviews} as the system: the visitor has no account. */
@Service
class OnlineReviewsService implements OnlineReviews {

    private final ReviewRepository reviews;
    private final ReviewOffers offers;
    private final ReviewFiling filing;
    private final ReviewViews views;
    private final Petitions petitions;
    private final UseCase useCase;
    private final RunAs runAs;
    private final Clock clock;

    OnlineReviewsService(
            ReviewRepository reviews,
            ReviewOffers offers,
            ReviewFiling filing,
            ReviewViews views,
            Petitions petitions,
            UseCase useCase,
            RunAs runAs,
            Clock clock) {
        this.reviews = reviews;
        this.offers = offers;
        this.filing = filing;
        this.views = views;
        this.petitions = petitions;
        this.useCase = useCase;
        this.runAs = runAs;
        this.clock = clock;
    }

    private UUID id(String number) {
        return petitions.byNumber(number).id();
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewOffer offer(String number) {
        return runAs.system(() -> offers.of(id(number)));
    }

    @Override
    public void request(String number, String requests, String grounds, String lateReason) {
        var form = new RequestForm(ReviewChannel.ONLINE, Days.today(clock), null, requests, grounds, lateReason);
        runAs.system(() -> useCase.run(() -> filing.file(id(number), form)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewView> of(String number) {
        return runAs.system(() -> reviews.findByPetitionIdOrderByAskedRecordedAt(id(number)).stream()
                .map(r -> views.of(r, false, false))
                .toList());
    }
}
