package org.sanji.assistance.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.assistance.AssistanceView;
import org.sanji.common.OrganNames;
import org.sanji.document.PaperFacts;
import org.sanji.document.PointedOut;
import org.springframework.stereotype.Component;

/** What stands pointed out when a paper is issued is printed on it. */
@Component
class AssistanceOnPapers implements PointedOut {

    private final AssistanceRows rows;
    private final OrganNames organs;

    AssistanceOnPapers(AssistanceRows rows, OrganNames organs) {
        this.rows = rows;
        this.organs = organs;
    }

    @Override
    public List<PaperFacts> of(UUID petitionId) {
        return rows.of(petitionId).stream()
                .filter(AssistanceView::stands)
                .map(AssistanceView::kind)
                .map(kind -> PaperFacts.of("name", kind.name())
                        .with("organ", organs.nameOf(kind.organ()))
                        .with("where", kind.where())
                        .with("phone", kind.phone()))
                .toList();
    }
}
