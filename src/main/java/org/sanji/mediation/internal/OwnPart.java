package org.sanji.mediation.internal;

import org.sanji.petition.PetitionView;

/** An organ that formerly led a petition sees what it did itself, and nothing that came after. */
final class OwnPart {

    private OwnPart() {}

    /** Whether a record of the organ is shown to the acting user. */
    static boolean shows(PetitionView petition, String organ, LeadRights rights) {
        return !petition.ownPartOnly() || rights.isOwn(organ);
    }
}
