package org.sanji.oversight.internal;

import java.util.UUID;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperGuard;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Papers of supervision are known to whoever sees the order, and a suggestion of them only to its addressee beside bureau
 * and leaders: what discipline inspection is told of an organ is not for that organ.
 */
@Component
class SupervisionPapersGuard implements PaperGuard {

    private final SupervisionRows rows;
    private final SuggestionRows suggestions;
    private final SupervisionScope scope;
    private final CurrentUser user;

    SupervisionPapersGuard(SupervisionRows rows, SuggestionRows suggestions, SupervisionScope scope, CurrentUser user) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.scope = scope;
        this.user = user;
    }

    @Override
    public boolean mayKnow(IssuedPaper paper) {
        return switch (paper.kind()) {
            case SUPERVISION_ORDER -> seesOrder(paper);
            case IMPROVEMENT_SUGGESTION, POLICY_SUGGESTION, ACCOUNTABILITY_SUGGESTION ->
                seesOrder(paper) && (SupervisionScope.readsAll(user.actor()) || isAddressee(paper));
            default -> true;
        };
    }

    private boolean seesOrder(IssuedPaper paper) {
        var where = scope.of(user.actor()).and("c.id = :id", "id", UUID.fromString(paper.subject()));
        return !rows.find(where, "c.id").isEmpty();
    }

    private boolean isAddressee(IssuedPaper paper) {
        return suggestions.ofCase(UUID.fromString(paper.subject())).stream()
                .anyMatch(s -> paper.number().equals(s.paperNumber())
                        && s.organ().equals(user.actor().organ()));
    }
}
