package org.sanji.document.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.NotFoundException;
import org.sanji.document.AttachmentGuard;
import org.sanji.document.AttachmentRights;
import org.sanji.document.AttachmentRights.Reach;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks files up for the acting user; what the user may not see does not exist. */
@Component
class AttachmentAccess {

    private final AttachmentRows rows;
    private final AttachmentRights rights;
    private final CurrentUser currentUser;
    private final ObjectProvider<AttachmentGuard> guards;

    AttachmentAccess(
            AttachmentRows rows,
            AttachmentRights rights,
            CurrentUser currentUser,
            ObjectProvider<AttachmentGuard> guards) {
        this.rows = rows;
        this.rights = rights;
        this.currentUser = currentUser;
        this.guards = guards;
    }

    /** An own staged file, or an attachment that still stands and that the acting user may open. */
    AttachmentRow requireReadable(UUID id) {
        var row = rows.find(id).orElseThrow(AttachmentAccess::notFound);
        Actor actor = currentUser.actor();
        boolean readable = row.petitionId() == null
                ? row.stagedBy(actor)
                : row.retraction() == null
                        && reads(rights.reach(row.petitionId()), row, actor)
                        && !hidden(row.petitionId()).contains(id);
        if (!readable) {
            throw notFound();
        }
        return row;
    }

    /** What other modules keep from the acting user. */
    Set<UUID> hidden(UUID petitionId) {
        return guards.stream()
                .flatMap(guard -> guard.hidden(petitionId).stream())
                .collect(Collectors.toSet());
    }

    Reach requireReach(UUID petitionId) {
        var reach = rights.reach(petitionId);
        if (reach == Reach.NONE) {
            throw notFound();
        }
        return reach;
    }

    void requireMayAdd(UUID petitionId) {
        if (rights.reach(petitionId) == Reach.NONE || !rights.mayAdd(petitionId)) {
            throw notFound();
        }
    }

    static boolean reads(Reach reach, AttachmentRow row, Actor actor) {
        return switch (reach) {
            case ALL -> true;
            case OWN_ORGAN -> ofOwnOrgan(row, actor);
            case NONE, LISTED -> false;
        };
    }

    /** An own file, or one of the own organ while the person still works on the petition. */
    boolean mayRetract(AttachmentRow row, boolean mayAdd, Actor actor) {
        return mayAdd && (row.addedBy().equals(actor.username()) || ofOwnOrgan(row, actor));
    }

    static boolean ofOwnOrgan(AttachmentRow row, Actor actor) {
        return actor.organ() != null && actor.organ().equals(row.organ());
    }

    static NotFoundException notFound() {
        return new NotFoundException("attachment");
    }
}
