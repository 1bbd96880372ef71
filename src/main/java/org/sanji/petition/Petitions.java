package org.sanji.petition;

import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** What the acting user may read; everything else is "not found". */
public interface Petitions {

    /** @throws org.sanji.common.NotFoundException when it does not exist or the user may not know of it */
    PetitionView byNumber(String number);

    PetitionView byId(UUID id);

    /** Sort keys: number, registeredOn, dueOn, state, leadOrgan. */
    PageSlice<PetitionRow> page(PetitionFilter filter, PageQuery page);

    List<TimelineEntry> timeline(UUID id);

    /** The party in full; the reason is logged. By those who may act on the petition. */
    PartyView unmask(UUID petitionId, UUID partyId, String reason);

    /** Throws {@link org.sanji.common.NotFoundException} unless the acting user may see the petition. */
    void requireVisible(UUID id);
}
