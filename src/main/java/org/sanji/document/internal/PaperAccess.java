package org.sanji.document.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.document.AttachmentRights;
import org.sanji.document.AttachmentRights.Reach;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperGuard;
import org.sanji.document.PaperKind;
import org.sanji.organization.Organs;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** What the acting user may do with papers: the rights on the files of the petition, and the own organ's signature. */
@Component
class PaperAccess {

    private final PaperRows rows;
    private final AttachmentRights rights;
    private final CurrentUser currentUser;
    private final List<PaperGuard> guards;

    PaperAccess(PaperRows rows, AttachmentRights rights, CurrentUser currentUser, List<PaperGuard> guards) {
        this.rows = rows;
        this.rights = rights;
        this.currentUser = currentUser;
        this.guards = guards;
    }

    Actor actor() {
        return currentUser.actor();
    }

    /** A paper whose content the acting user may read. */
    IssuedPaper requireReadable(UUID paperId) {
        var paper = rows.find(paperId).orElseThrow(PaperAccess::notFound);
        if (!reads(paper, rights.reach(paper.petitionId()))) {
            throw notFound();
        }
        return paper;
    }

    Reach requireReach(UUID petitionId) {
        var reach = rights.reach(petitionId);
        if (reach == Reach.NONE) {
            throw notFound();
        }
        return reach;
    }

    boolean sees(IssuedPaper paper, Reach reach) {
        return mayKnow(paper)
                && (reach == Reach.ALL || reach == Reach.LISTED || reach == Reach.OWN_ORGAN && isOwn(paper.organ()));
    }

    /** The query code on a receipt opens the public pages: nobody whose work is rated there reads it. */
    boolean reads(IssuedPaper paper, Reach reach) {
        if (paper.kind() == PaperKind.RECEIPT && !actor().has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SYSTEM)) {
            return false;
        }
        return mayKnow(paper) && (reach == Reach.ALL || reach == Reach.OWN_ORGAN && isOwn(paper.organ()));
    }

    /** A report to a superior is the lead organ's and the bureau's: other organs of the case know nothing of it. */
    private boolean mayKnow(IssuedPaper paper) {
        boolean others = actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD) && !isOwn(paper.organ());
        return !(paper.kind() == PaperKind.CLOSING_REPORT && others)
                && guards.stream().allMatch(guard -> guard.mayKnow(paper));
    }

    boolean isOwn(String organ) {
        return organ.equals(actor().organ());
    }

    /** Whether the acting user writes papers of this organ for the petition. */
    boolean drafts(UUID petitionId, String organ) {
        var actor = actor();
        boolean writes = organ.equals(Organs.BUREAU)
                ? actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER)
                : actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        return writes && isOwn(organ) && rights.mayAdd(petitionId);
    }

    /** Whether the acting user signs for this organ: its head, for the bureau a triage officer. */
    boolean approves(UUID petitionId, String organ) {
        var actor = actor();
        boolean signs = organ.equals(Organs.BUREAU) ? actor.has(Role.TRIAGE_OFFICER) : actor.has(Role.DEPARTMENT_HEAD);
        return signs && isOwn(organ) && rights.mayAdd(petitionId);
    }

    static void require(boolean may) {
        if (!may) {
            throw notFound();
        }
    }

    static NotFoundException notFound() {
        return new NotFoundException("paper");
    }
}
