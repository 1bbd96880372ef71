package org.sanji.mediation;

import java.util.UUID;

/** Everything mediation knows of a petition, for its page. */
public interface MediationFiles {

    /** @throws org.sanji.common.NotFoundException when the acting user may not see the petition */
    MediationFile of(UUID petitionId);
}
