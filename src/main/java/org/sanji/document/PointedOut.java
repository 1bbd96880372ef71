package org.sanji.document;

import java.util.List;
import java.util.UUID;

/** Social assistance that was pointed out in a case (Art 37), for papers to the petitioner. */
public interface PointedOut {

    /** Rows with name, organ, where, phone. Unscoped: the paper is the deed of somebody whose right was asked. */
    List<PaperFacts> of(UUID petitionId);
}
