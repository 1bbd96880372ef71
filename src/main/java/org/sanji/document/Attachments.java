package org.sanji.document;

import java.util.List;
import java.util.UUID;

/**
 * Files of petitions, and files that wait for theirs. Every file is checked by content before it is kept; refusals are
 * {@link org.sanji.common.RuleViolation}s whose sentence names the file. What a person may not see is
 * {@link org.sanji.common.NotFoundException}.
 */
public interface Attachments {

    /** Keeps a file of the acting user that belongs to no petition yet: for the desk, letters and drafts. */
    StagedFile stage(AttachmentKind kind, NewFile file);

    /** The acting user's own staged files among these, in this order; others are left out. */
    List<StagedFile> staged(List<UUID> ids);

    /** Gives up an own staged file; one that was attached meanwhile is left alone. */
    void discard(UUID stagedId);

    /**
     * Makes the acting user's staged files part of a petition, within the caller's transaction. The caller vouches for
     * the petition. A staged file joins one petition, once.
     *
     * @throws org.sanji.common.RuleViolation {@code staged-file-gone}, {@code too-many-files}
     */
    void attach(List<UUID> stagedIds, UUID petitionId);

    /**
     * Adds a file to a petition on which the acting user works.
     *
     * @param reference what it is a copy of, for example the number of a paper; null for none
     */
    Attachment add(UUID petitionId, AttachmentKind kind, String reference, NewFile file);

    /** All of them in the order they came, retracted ones too. */
    List<Attachment> of(UUID petitionId);

    /** Whether the acting user adds files to this petition; false too when there is no such petition for this person. */
    boolean mayAdd(UUID petitionId);

    /** Opens a readable attachment, which is logged, or an own staged file. */
    Content open(UUID id);

    /** Takes an attachment back: it stays in the list with the reason and is no longer opened. */
    void retract(UUID attachmentId, String reason);
}
