package org.sanji.petition;

/**
 * Half-typed work of one person.
 *
 * @param key made up by the form, unique, at most 120 characters; that of a registration is its idempotency key, so that
 *     a retry out of the draft returns the petition that exists
 * @param kind which form it belongs to, for example {@code desk}
 * @param label by which the owner recognises it, names masked; at most 200 characters
 * @param content what the form needs to go on, usually JSON; at most 200,000 characters
 * @param version 0 for a draft that was not saved before
 */
public record Draft(String key, String kind, String label, String content, int version) {}
