package org.sanji.document;

import java.util.UUID;

/** What the acting user may do with the files of a petition. Implemented by the module that knows petitions. */
public interface AttachmentRights {

    /** How far reading goes. */
    enum Reach {
        /** There is no such petition for this person. */
        NONE,
        /** Sees that there are files, of which kind and when; neither names nor contents. */
        LISTED,
        /** Only what the own organ added, the rest does not exist: a former lead's own part. */
        OWN_ORGAN,
        ALL
    }

    Reach reach(UUID petitionId);

    /** Whether the person works on the petition and adds to its files. */
    boolean mayAdd(UUID petitionId);
}
