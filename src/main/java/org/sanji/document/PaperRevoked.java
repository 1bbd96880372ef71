package org.sanji.document;

/** An issued paper was taken back, in the running transaction. */
public record PaperRevoked(IssuedPaper paper, String reason) {}
