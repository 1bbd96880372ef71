package org.sanji.followup;

import java.util.UUID;

/** What followed the closure of a petition, for its page. */
public interface FollowUpFiles {

    /** @throws org.sanji.common.NotFoundException when the acting user may not see the petition */
    FollowUpFile of(UUID petitionId);
}
