package org.sanji.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;
import org.sanji.organization.Organs;
import org.sanji.review.ReviewLevel;
import org.springframework.stereotype.Component;

/** The papers of a review, each numbered and issued with its deed; a method answers the number. */
@Component
class ReviewPapers {

    private final Papers papers;
    private final Hearings hearings;
    private final Organs organs;
    private final Texts texts;

    ReviewPapers(Papers papers, Hearings hearings, Organs organs, Texts texts) {
        this.papers = papers;
        this.hearings = hearings;
        this.organs = organs;
        this.texts = texts;
    }

    private String issue(PaperKind kind, ReviewEntity review, String organ, PaperFacts facts) {
        var key = review.key();
        return papers.issue(new PaperOrder(
                        kind,
                        key.petitionId(),
                        key.pass(),
                        review.id().toString(),
                        organ,
                        facts.with(
                                        "disputedOrgan",
                                        organs.nameOf(review.disputed().organ()))
                                .with("disputedNumber", review.disputed().number())
                                .with("requestedOn", review.asked().countedOn())))
                .number();
    }

    String opinion(ReviewEntity review) {
        boolean isFinal = review.level() == ReviewLevel.FINAL_REVIEW;
        var opinion = review.opinion();
        var facts = PaperFacts.of("disputedOn", review.disputed().issuedOn())
                .with("decision", texts.of(opinion.result(), Locale.SIMPLIFIED_CHINESE))
                .with(
                        "claims",
                        review.asked().requests() + "\n" + review.asked().grounds())
                .with("findings", opinion.findings())
                .with("legalBasis", opinion.legalBasis())
                .with("conclusion", opinion.conclusion())
                .with("signer", opinion.approvedBy())
                .with(
                        "heardOn",
                        hearing(review).map(h -> h.start().toLocalDate()).orElse(null))
                .with("hearing", hearing(review).map(this::found).orElse(null));
        return issue(
                isFinal ? PaperKind.FINAL_REVIEW_OPINION : PaperKind.REVIEW_OPINION,
                review,
                review.organ(),
                isFinal
                        ? facts.with("ends", !opinion.result().handledAgain())
                        : facts.with("relief", opinion.relief()));
    }

    private Optional<HearingView> hearing(ReviewEntity review) {
        var kind = review.level() == ReviewLevel.REVIEW ? HearingKind.REVIEW : HearingKind.FINAL_REVIEW;
        var key = review.key();
        return hearings.reported(kind, review.id().toString(), key.petitionId(), key.pass());
    }

    /** What the hearing found, as the opinion quotes it. */
    private String found(HearingView hearing) {
        return texts.get(
                "opinion.text.hearing",
                hearing.start().toLocalDate().toString(),
                hearing.place(),
                texts.of(hearing.report().conclusion(), Locale.SIMPLIFIED_CHINESE),
                hearing.report().text());
    }

    String refusal(ReviewEntity review) {
        return issue(
                PaperKind.REVIEW_REFUSAL_NOTICE,
                review,
                review.organ(),
                stage(review)
                        .with("article", texts.get("review.paper.article." + review.level()))
                        .with(
                                "reason",
                                texts.get(
                                                "review.paper.late",
                                                review.disputed().servedOn().toString(),
                                                review.asked().lastDayOn().toString())
                                        + "\n" + review.decision().reason())
                        .with("advice", texts.get("review.paper.advice")));
    }

    String letter(ReviewEntity review) {
        var names = new ArrayList<PaperFacts>();
        var listed = review.forwarding().enclosures();
        for (var name : listed == null ? List.<String>of() : List.of(listed.split("[\\n；;、]+"))) {
            names.add(PaperFacts.of("no", names.size() + 1).with("name", name.strip()));
        }
        return issue(
                PaperKind.REVIEW_FORWARDING_LETTER,
                review,
                Organs.BUREAU,
                stage(review)
                        .with("toOrgan", organs.nameOf(review.organ()))
                        .with("dueOn", review.period().dueOn())
                        .list("enclosures", names));
    }

    private PaperFacts stage(ReviewEntity review) {
        return PaperFacts.of("stage", texts.of(review.level(), Locale.SIMPLIFIED_CHINESE));
    }
}
