package org.sanji.review.internal;

import org.sanji.mediation.HearingHost;
import org.sanji.review.ReviewLevel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who holds hearings of which level. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    HearingHost reviewHearings(ReviewRepository reviews, ReviewRights rights, HearingRest rest) {
        return new ReviewHearings(ReviewLevel.REVIEW, reviews, rights, rest);
    }

    @Bean
    HearingHost finalReviewHearings(ReviewRepository reviews, ReviewRights rights, HearingRest rest) {
        return new ReviewHearings(ReviewLevel.FINAL_REVIEW, reviews, rights, rest);
    }
}
