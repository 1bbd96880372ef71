package org.sanji.petition.internal;

import org.sanji.petition.VisiblePetitions;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** {@link VisiblePetitions} from the one place of the rule. */
@Component
class VisibleService implements VisiblePetitions {

    private final PetitionScope scope;
    private final CurrentUser currentUser;

    VisibleService(PetitionScope scope, CurrentUser currentUser) {
        this.scope = scope;
        this.currentUser = currentUser;
    }

    @Override
    public Condition condition() {
        var condition = scope.of(currentUser.actor());
        return new Condition(condition.sql(), condition.params());
    }
}
