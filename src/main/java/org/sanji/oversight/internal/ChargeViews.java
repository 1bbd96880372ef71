package org.sanji.oversight.internal;

import java.util.List;
import org.sanji.oversight.ChargeView;
import org.sanji.oversight.internal.ChargeRows.Row;
import org.sanji.petition.PetitionView;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Charges as the acting user sees them. */
@Component
class ChargeViews {

    private final ChargeRows rows;
    private final BacklogRules rules;
    private final BacklogScope scope;

    ChargeViews(ChargeRows rows, BacklogRules rules, BacklogScope scope) {
        this.rows = rows;
        this.rules = rules;
        this.scope = scope;
    }

    List<ChargeView> of(PetitionView petition, Actor actor) {
        return petition.sealed() || !concerns(petition, actor)
                ? List.of()
                : rows.ofMatter(petition.id()).stream()
                        .map(row -> view(row, actor))
                        .toList();
    }

    /** Leaders, supervisors, the bureau, and the organs that have the petition in hand. */
    private static boolean concerns(PetitionView petition, Actor actor) {
        boolean organ = actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && (String.valueOf(actor.organ()).equals(petition.leadOrgan())
                        || petition.coOrgans().contains(String.valueOf(actor.organ())));
        return actor.isSystem() || actor.has(Role.LEADER, Role.SUPERVISOR, Role.TRIAGE_OFFICER) || organ;
    }

    private ChargeView view(Row row, Actor actor) {
        var contacts = rows.contacts(row.id());
        var sign = contacts.isEmpty() ? row.takenOn() : contacts.get(0).on();
        boolean holds = row.ending() == null;
        return new ChargeView(
                row.id(),
                row.version(),
                row.petitionId(),
                row.leader(),
                row.leaderName(),
                row.takenOn(),
                row.goal(),
                rows.steps(row.id()),
                contacts,
                row.ending(),
                holds && sign.isBefore(rules.silentBefore(rows.today())),
                holds && scope.writes(actor, row.leader()),
                holds && scope.isLeader(actor, row.leader()));
    }
}
