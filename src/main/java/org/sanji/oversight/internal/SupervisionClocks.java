package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.deadline.ClockKind;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PetitionView;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * The clocks of supervision on the date panel: an order's for whoever sees the order, the bureau's own for checking and
 * judging for the bureau. The petitioner sees none.
 */
@Component
class SupervisionClocks implements ClockSource {

    private final SupervisionRows rows;
    private final SupervisionScope scope;
    private final SupervisionRules rules;
    private final CurrentUser user;

    SupervisionClocks(SupervisionRows rows, SupervisionScope scope, SupervisionRules rules, CurrentUser user) {
        this.rows = rows;
        this.scope = scope;
        this.rules = rules;
        this.user = user;
    }

    @Override
    public List<ClockLine> clocks(PetitionView petition) {
        if (!user.isLoggedIn()) {
            return List.of();
        }
        var actor = user.actor();
        boolean bureau = SupervisionScope.readsAll(actor);
        var lines = new ArrayList<ClockLine>();
        var where = scope.of(actor).and("c.petition_id = :petition", "petition", petition.id());
        for (var row : rows.find(where, "c.raised_at, c.id")) {
            if (bureau && row.state().isOpen() && row.orderedOn() == null && row.checkDueOn() != null) {
                add(lines, row, ClockKind.SUPERVISION_CHECK, row.raisedOn(), row.checkDueOn(), null);
            }
            if (row.orderedOn() != null) {
                var done = row.answeredOn() != null && row.judgeDueOn() != null ? row.answeredOn() : row.endedOn();
                add(lines, row, ClockKind.SUPERVISION, row.orderedOn(), row.orderDueOn(), done);
            }
            if (bureau && row.judgeDueOn() != null) {
                add(lines, row, ClockKind.SUPERVISION_JUDGE, row.answeredOn(), row.judgeDueOn(), row.endedOn());
            }
        }
        return lines;
    }

    private void add(
            List<ClockLine> lines, CaseRow row, ClockKind kind, LocalDate from, LocalDate dueOn, LocalDate doneOn) {
        lines.add(
                ClockLine.of(row.pass(), rules.clock(kind, from, dueOn), doneOn).about(row.orderNumber()));
    }
}
