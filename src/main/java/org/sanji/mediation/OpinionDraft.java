package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A handling opinion (信访处理意见书, Art 32) as far as it is written; every text may be null while it is a draft.
 *
 * @param facts facts and reasons
 * @param items one per request
 * @param legalBasis laws, regulations, rules
 * @param reliefOrgan code of the organ that reviews
 * @param relief the clause: right to ask for review within 30 days, and where
 */
public record OpinionDraft(String facts, List<Item> items, String legalBasis, String reliefOrgan, String relief) {

    /**
     * The answer to one request.
     *
     * @param answer null while undecided
     * @param carryOutOn day by which what is supported is carried out; null when it is done or needs nothing
     * @param checkerOrgan code of the organ that checks it on that day; null for the bureau
     */
    public record Item(UUID requestId, OpinionAnswer answer, String text, LocalDate carryOutOn, String checkerOrgan) {

        /** Nothing remains to be carried out. */
        public Item(UUID requestId, OpinionAnswer answer, String text) {
            this(requestId, answer, text, null, null);
        }
    }

    public OpinionDraft {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
