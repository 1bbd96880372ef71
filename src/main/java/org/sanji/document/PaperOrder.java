package org.sanji.document;

import java.util.UUID;

/**
 * A paper to be issued.
 *
 * @param subject id of the record it is about (an order, a review, a hearing), null for the pass itself
 * @param organ code of the issuing organ
 * @param facts values of the fields that the kind declares; the common ones come from the case
 */
public record PaperOrder(PaperKind kind, UUID petitionId, int pass, String subject, String organ, PaperFacts facts) {

    /** The same paper with other facts. */
    public PaperOrder with(PaperFacts other) {
        return new PaperOrder(kind, petitionId, pass, subject, organ, other);
    }
}
