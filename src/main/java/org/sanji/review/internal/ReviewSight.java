package org.sanji.review.internal;

import java.util.Map;
import java.util.Optional;
import org.sanji.petition.PetitionSight;
import org.sanji.petition.VisiblePetitions.Condition;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Reviewers and the head of a review organ see what is or was reviewed there, but for those who made the opinion. */
@Component
class ReviewSight implements PetitionSight {

    private static final String HERE = "exists (select 1 from review_request rv where rv.petition_id = p.id"
            + " and rv.way = 'HERE' and rv.organ = :scopeReviewOrgan%s and not exists (select 1 from review_bar rb"
            + " where rb.review_id = rv.id and rb.username = :scopeReviewer and rb.task_key is null))";

    @Override
    public Optional<Condition> sees(Actor actor) {
        return condition(actor, "");
    }

    /** While it runs. */
    @Override
    public Optional<Condition> actsOn(Actor actor) {
        return condition(actor, " and rv.open_key is not null");
    }

    private static Optional<Condition> condition(Actor actor, String more) {
        return actor.organ() != null && actor.has(Role.REVIEWER, Role.DEPARTMENT_HEAD)
                ? Optional.of(new Condition(
                        HERE.formatted(more),
                        Map.of("scopeReviewOrgan", actor.organ(), "scopeReviewer", actor.username())))
                : Optional.empty();
    }
}
