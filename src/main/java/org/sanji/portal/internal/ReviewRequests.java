package org.sanji.portal.internal;

import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.review.OnlineReviews;
import org.sanji.review.OnlineReviews.OnlineRequest;
import org.sanji.review.OnlineReviews.Proof;
import org.sanji.security.Attempts;
import org.sanji.security.NetworkAddress;
import org.springframework.stereotype.Service;

/** Requests for review from the public pages: as many from one network address as forms. */
@Service
public class ReviewRequests {

    private final OnlineReviews reviews;
    private final Attempts attempts;
    private final PortalSettings settings;

    ReviewRequests(OnlineReviews reviews, Attempts attempts, PortalSettings settings) {
        this.reviews = reviews;
        this.attempts = attempts;
        this.settings = settings;
    }

    /**
     * Records a request.
     *
     * @param address network address of the visitor
     * @throws RuleViolation {@code portal-busy} when too many came from there, or what the review refuses
     */
    public void request(Proof proof, OnlineRequest request, String address) {
        attempts.take(new Attempts.Key("SUBMISSION", NetworkAddress.key(address)), settings.submitPerAddress())
                .ifPresent(until -> {
                    throw new RuleViolation("portal-busy", Days.minuteAfter(until));
                });
        reviews.request(proof, request);
    }
}
