package org.sanji.document;

import java.util.UUID;

/**
 * Files joined a petition or one was taken back, in the running transaction.
 *
 * @param reference number of the paper, empty for none
 * @param reason why it was taken back, empty when files were added
 */
public record AttachmentsChanged(
        UUID petitionId, Change change, AttachmentKind kind, int count, String reference, String reason) {

    /** What became of them. */
    public enum Change {
        ADDED,
        RETRACTED
    }
}
