package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Closed matters of the same organ and category, as help for who writes an answer. Only petitions that the acting user
 * may open anyway: never another organ's, never sealed, never one from which the user stepped aside.
 */
public interface SimilarCases {

    /** The most alike first, then the newest; empty unless the acting user is of the organ that leads. */
    List<SimilarCase> of(UUID petitionId, int limit);

    /** The text with the names of that petition's parties struck out; other names it may hold stay. */
    String withoutNames(UUID petitionId, String text);

    /** @param percent shared character pairs over those of the shorter text */
    record SimilarCase(UUID id, String number, String title, LocalDate closedOn, int percent) {}
}
