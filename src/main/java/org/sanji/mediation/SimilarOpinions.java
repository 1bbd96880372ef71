package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the own organ answered in closed matters of the same category: help while an opinion is written. */
public interface SimilarOpinions {

    /** The most alike first; names of the parties struck out. For people of the organ that leads. */
    List<SimilarOpinion> of(UUID petitionId);

    /**
     * An issued opinion of another matter.
     *
     * @param percent how alike the two petitions read
     * @param answers the answer to each request, with its kind
     */
    record SimilarOpinion(
            String number,
            String title,
            LocalDate closedOn,
            int percent,
            String facts,
            List<OpinionDraft.Item> answers,
            String legalBasis) {}
}
