package org.sanji.document;

import java.util.UUID;

/** What papers say of a petition. Implemented by the module that knows petitions. */
public interface PaperSubjects {

    /** Unscoped: the paper is the deed of somebody whose right was asked. */
    PaperSubject of(UUID petitionId, int pass);

    /** Number of the running or last pass. */
    int currentPass(UUID petitionId);
}
