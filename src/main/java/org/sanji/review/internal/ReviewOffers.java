package org.sanji.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewOffer;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/**
 * Which paper can be disputed: the served handling opinion of the last pass (Art 35), then the served review opinion that
 * left an answer standing (Art 36). Agreements and other answers have other remedies, which the refusal names.
 */
@Component
class ReviewOffers {

    private final Petitions petitions;
    private final MediationFiles files;
    private final ReviewRepository reviews;
    private final Organs organs;
    private final Deadlines deadlines;
    private final RunAs runAs;

    ReviewOffers(
            Petitions petitions,
            MediationFiles files,
            ReviewRepository reviews,
            Organs organs,
            Deadlines deadlines,
            RunAs runAs) {
        this.petitions = petitions;
        this.files = files;
        this.reviews = reviews;
        this.organs = organs;
        this.deadlines = deadlines;
        this.runAs = runAs;
    }

    /** For whoever asks: what the acting user may see is the caller's business. */
    ReviewOffer of(UUID petitionId) {
        var petition = runAs.system(() -> petitions.byId(petitionId));
        var ofPass = reviews.findByPetitionIdOrderByAskedRecordedAt(petitionId).stream()
                .filter(r -> r.key().equals(petition.key()))
                .toList();
        var running = ofPass.stream().filter(r -> r.state().isOpen()).findFirst();
        if (running.isPresent()) {
            return ReviewOffer.none(
                    "review-running", organs.nameOf(running.get().organ()));
        }
        return last(ofPass).map(this::afterReview).orElseGet(() -> ofOpinion(petition));
    }

    /** The review that gave an opinion last. */
    private static Optional<ReviewEntity> last(List<ReviewEntity> ofPass) {
        return ofPass.stream()
                .filter(r -> r.state() == org.sanji.review.ReviewState.DONE)
                .reduce((first, second) -> second);
    }

    private ReviewOffer afterReview(ReviewEntity review) {
        var opinion = review.opinion();
        if (opinion.result().handledAgain()) {
            return ReviewOffer.none("review-handled-again");
        }
        if (review.level() == ReviewLevel.FINAL_REVIEW) {
            return ReviewOffer.none("review-final-done", opinion.number());
        }
        return offered(new Paper(
                ReviewLevel.FINAL_REVIEW,
                review.id(),
                opinion.number(),
                review.organ(),
                opinion.issuedOn(),
                review.service().servedOn()));
    }

    private ReviewOffer ofOpinion(PetitionView petition) {
        var pass = petition.passes().stream()
                .filter(p -> p.no() == petition.key().pass())
                .findFirst()
                .orElseThrow();
        if (pass.outcome() == OutcomeKind.AGREEMENT) {
            return ReviewOffer.none("review-of-agreement");
        }
        if (pass.outcome() == OutcomeKind.SUGGESTION_ANSWER) {
            return ReviewOffer.none("review-of-suggestion");
        }
        if (pass.outcome() == OutcomeKind.SIMPLE_ANSWER) {
            return ReviewOffer.none("review-of-simple");
        }
        if (pass.outcome() == OutcomeKind.DUTY_ANSWER) {
            return ReviewOffer.none("review-of-duty");
        }
        if (petition.state() != PetitionState.CLOSED || pass.servedOn() == null) {
            return ReviewOffer.none("review-not-served");
        }
        return paper(petition, pass)
                .map(p -> offered(
                        new Paper(ReviewLevel.REVIEW, null, p.number(), p.organ(), p.issuedOn(), pass.servedOn())))
                .orElseGet(() -> ReviewOffer.none("review-not-served"));
    }

    private Optional<MediationFile.Paper> paper(PetitionView petition, PassView pass) {
        return runAs.system(() -> files.of(petition.id())).papers().stream()
                .filter(p -> p.pass() == pass.no() && p.kind() == pass.outcome())
                .reduce((first, second) -> second);
    }

    /** What is disputed. */
    private record Paper(
            ReviewLevel level, UUID earlierId, String number, String organ, LocalDate issuedOn, LocalDate servedOn) {}

    private ReviewOffer offered(Paper paper) {
        return organs.reviewOrganOf(paper.organ())
                .map(above -> offered(paper, above))
                .orElseGet(() -> ReviewOffer.none("review-no-organ-above", organs.nameOf(paper.organ())));
    }

    private ReviewOffer offered(Paper paper, Organ above) {
        return new ReviewOffer(
                paper.level(),
                paper.earlierId(),
                paper.number(),
                paper.organ(),
                paper.issuedOn(),
                paper.servedOn(),
                above.code(),
                above.hasAccounts(),
                deadlines.due(paper.level().requestClock(), paper.servedOn()),
                null,
                List.of());
    }
}
