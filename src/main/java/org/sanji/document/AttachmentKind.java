package org.sanji.document;

/** What an attachment is to the case. */
public enum AttachmentKind {
    /** What the petitioner brought. */
    PETITION_PAPER,
    /** The letter itself, scanned or photographed. */
    SCAN,
    /** A paper of ours with signature and seal, scanned. */
    SIGNED_COPY,
    /** That a paper reached the petitioner. */
    PROOF,
    MINUTES,
    /** What an organ gathered: records, rulings, photographs. */
    EVIDENCE,
    OTHER
}
