package org.sanji.petition;

import java.util.Optional;
import org.sanji.security.Actor;

/**
 * A further reason to see petitions, added by a module that knows it (a review at the own organ, a backlog matter taken
 * on). It widens the rule of the petition module and never reaches sealed petitions or those from which the person
 * stepped aside. Implementations answer from the actor alone and call no petition service.
 */
public interface PetitionSight {

    /**
     * What the actor may see for this reason: a condition on table {@code petition p} with its parameters, whose names
     * begin with {@code scope} and are used by no other module. Empty when the reason cannot apply to the actor.
     */
    Optional<VisiblePetitions.Condition> sees(Actor actor);

    /** Which of these the actor acts on, and so may see personal data in full with a reason; none unless told. */
    default Optional<VisiblePetitions.Condition> actsOn(Actor actor) {
        return Optional.empty();
    }
}
