package org.sanji.petition.internal;

import java.util.UUID;
import org.sanji.document.AttachmentRights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads the files of a petition. A scan shows name, number and address unmasked, so that only those who act on the
 * petition open it; who only reads sees that it is there. A repeat that was joined is read by those who act on the running
 * case.
 */
@Component
class FileRights implements AttachmentRights {

    private final PetitionAccess access;

    FileRights(PetitionAccess access) {
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Reach reach(UUID petitionId) {
        if (!access.visible(petitionId)) {
            return Reach.NONE;
        }
        var petition = access.unscoped(petitionId);
        if (access.actsOn(petition)) {
            return Reach.ALL;
        }
        if (access.formerOnly(petition)) {
            return Reach.OWN_ORGAN;
        }
        boolean actsOnRunningCase = petition.joinedTo() != null
                && access.visible(petition.joinedTo())
                && access.actsOn(access.unscoped(petition.joinedTo()));
        return actsOnRunningCase ? Reach.ALL : Reach.LISTED;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdd(UUID petitionId) {
        return access.visible(petitionId) && access.actsOn(access.unscoped(petitionId));
    }
}
