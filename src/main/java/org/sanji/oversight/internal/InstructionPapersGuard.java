package org.sanji.oversight.internal;

import java.util.UUID;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperGuard;
import org.sanji.document.PaperKind;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** A leader's instruction is between the leader and the organ it was given to: other organs of the case know nothing. */
@Component
class InstructionPapersGuard implements PaperGuard {

    private final InstructionRows rows;
    private final InstructionScope scope;
    private final CurrentUser user;

    InstructionPapersGuard(InstructionRows rows, InstructionScope scope, CurrentUser user) {
        this.rows = rows;
        this.scope = scope;
        this.user = user;
    }

    @Override
    public boolean mayKnow(IssuedPaper paper) {
        var actor = user.actor();
        return paper.kind() != PaperKind.LEADER_INSTRUCTION
                || !actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                || !rows.find(scope.of(actor).and("i.id = :id", "id", UUID.fromString(paper.subject())), "i.id")
                        .isEmpty();
    }
}
