package org.sanji.petition.internal;

import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OrganPart;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks petitions up for the acting user; what the user may not see does not exist. */
@Component
class PetitionAccess {

    private final PetitionRepository petitions;
    private final PetitionScope scope;
    private final CurrentUser currentUser;
    private final StandIns standIns;
    private final JdbcClient jdbc;

    PetitionAccess(
            PetitionRepository petitions,
            PetitionScope scope,
            CurrentUser currentUser,
            StandIns standIns,
            JdbcClient jdbc) {
        this.petitions = petitions;
        this.scope = scope;
        this.currentUser = currentUser;
        this.standIns = standIns;
        this.jdbc = jdbc;
    }

    boolean visible(UUID id) {
        return holds(scope.of(currentUser.actor()), id);
    }

    private boolean holds(PetitionScope.Condition condition, UUID id) {
        return jdbc.sql("select count(*) from petition p where p.id = :id and " + condition.sql())
                        .params(condition.params())
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    PetitionEntity require(UUID id) {
        if (!visible(id)) {
            throw new NotFoundException("petition");
        }
        return petitions.findById(id).orElseThrow(() -> new NotFoundException("petition"));
    }

    PetitionEntity require(String number) {
        var petition = petitions.findByNumber(number).orElseThrow(() -> new NotFoundException("petition"));
        return require(petition.id());
    }

    /** Any petition, without asking who asks: for steps and transitions of a running case only. */
    PetitionEntity unscoped(UUID id) {
        return petitions.findById(id).orElseThrow(() -> new NotFoundException("petition"));
    }

    /** Whether the acting user acts on this petition, and so may see personal data with a reason. */
    boolean actsOn(PetitionEntity petition) {
        Actor actor = currentUser.actor();
        if (petition.sealed()) {
            return actor.isSystem() || actor.has(Role.TRIAGE_OFFICER) && actor.sealedAccess();
        }
        boolean ownOrgan = actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && (petition.organCodes(OrganPart.LEAD).contains(actor.organ())
                        || petition.organCodes(OrganPart.CO).contains(actor.organ()));
        boolean hearing = actor.has(Role.LEADER)
                && standIns.names(actor).contains(petition.leader())
                && petition.level() == MediationLevel.LEADERSHIP;
        return actor.isSystem()
                || actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER)
                || ownOrgan
                || hearing
                || holds(scope.actsForAnotherReason(actor), petition.id());
    }

    /** Whether the acting user reads what concerns another organ of the same case. */
    boolean readsAllOrgans() {
        var actor = currentUser.actor();
        return actor.isSystem()
                || actor.has(
                        Role.RECEPTIONIST,
                        Role.TRIAGE_OFFICER,
                        Role.SUPERVISOR,
                        Role.STATISTICIAN,
                        Role.LEADER,
                        Role.REVIEWER);
    }

    /** Whether the acting user's organ only formerly led it. */
    boolean formerOnly(PetitionEntity petition) {
        Actor actor = currentUser.actor();
        return petition.organCodes(OrganPart.FORMER).contains(actor.organ())
                && !actor.has(
                        Role.RECEPTIONIST,
                        Role.TRIAGE_OFFICER,
                        Role.SUPERVISOR,
                        Role.STATISTICIAN,
                        Role.LEADER,
                        Role.REVIEWER);
    }
}
