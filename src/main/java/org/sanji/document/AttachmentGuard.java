package org.sanji.document;

import java.util.Set;
import java.util.UUID;

/**
 * Keeps files from people who otherwise read the files of a petition, added by the module whose files they are. A file
 * that one guard hides does not exist for the acting user.
 */
public interface AttachmentGuard {

    /** Ids of attachments of the petition that the acting user may not know. */
    Set<UUID> hidden(UUID petitionId);
}
