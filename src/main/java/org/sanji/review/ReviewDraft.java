package org.sanji.review;

/**
 * The review organ's opinion as far as it is written; every text may be null while it is a draft.
 *
 * @param findings facts found, and whether the disputed opinion stands up to them
 * @param conclusion the opinion itself: why it is upheld, what takes its place, what has to be done again
 * @param relief where and until when final review can be asked for; null at final review
 */
public record ReviewDraft(String findings, String legalBasis, ReviewResult result, String conclusion, String relief) {}
