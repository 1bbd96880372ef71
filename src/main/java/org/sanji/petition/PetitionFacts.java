package org.sanji.petition;

import java.util.List;
import java.util.UUID;

/**
 * The dated facts of petitions, for figures. Unscoped and without personal data: for the application's own projections,
 * never for a page.
 */
public interface PetitionFacts {

    /** The facts as they stand in the running transaction, unflushed changes included. */
    CaseFacts of(UUID petitionId);

    /**
     * Ids of all petitions, sealed and voided ones too, in ascending order of their text, for a recomputation in pages.
     *
     * @param after the last id of the page before, null for the first page
     */
    List<UUID> idsAfter(UUID after, int limit);
}
