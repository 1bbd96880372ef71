package org.sanji.oversight.internal;

import java.util.Map;
import java.util.Optional;
import org.sanji.petition.PetitionSight;
import org.sanji.petition.VisiblePetitions.Condition;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.stereotype.Component;

/** The leader who took a matter on sees its petitions as long as it holds, and may ring the petitioner up. */
@Component
class ChargeSight implements PetitionSight {

    private static final String TAKEN = "exists (select 1 from backlog_charge bc join petition bp on bp.id ="
            + " bc.petition_id where bp.matter_id = p.matter_id and bc.ended_on is null and bc.leader in"
            + " (:scopeChargeLeaders))";

    private final StandIns standIns;

    ChargeSight(StandIns standIns) {
        this.standIns = standIns;
    }

    @Override
    public Optional<Condition> sees(Actor actor) {
        return actor.has(Role.LEADER) && !actor.isSystem()
                ? Optional.of(new Condition(TAKEN, Map.of("scopeChargeLeaders", standIns.names(actor))))
                : Optional.empty();
    }

    @Override
    public Optional<Condition> actsOn(Actor actor) {
        return sees(actor);
    }
}
